// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runwindow.h"

#include "app/programwindows.h"
#include "app/screenshots.h"
#include "app/starttiming.h"
#include "app/windowprogram.h"

#include <QApplication>

namespace claviger {

int runWindow(QApplication &application, const CommandLine &line)
{
    if (line.rightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    ProgramWindows windows(application, line);
    WindowProgram &program = windows.first();
    std::unique_ptr<Screenshots> screenshots;
    if (!line.screenshotFolder.isEmpty())
        screenshots = std::make_unique<Screenshots>(program, line.screenshotFolder, line.screenshotSize,
                                                    line.textsOnly ? Screenshots::Kind::Texts
                                                                   : Screenshots::Kind::Pictures);
    std::unique_ptr<StartTiming> timing;
    if (line.timeStart)
        timing = std::make_unique<StartTiming>(program);
    program.start();
    return QApplication::exec();
}

} // namespace claviger
