// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenshotstep.h"
#include "models/domain/error.h"
#include "models/tables/inventory.h"

#include <QDir>
#include <QList>
#include <QObject>
#include <QSize>
#include <QString>

namespace claviger {

class WindowProgram;

/// Draws every page and dialog of the demo into PNG files, light and dark, at 1x and 2x, with all that it
/// says in a text file beside them, then ends the program. What is drawn is the real window over the real
/// demo: each picture is reached as a person would reach it.
class Screenshots : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Pictures, Texts };

    /// \a program must outlive this object. \a size: of the window; invalid: that of a first start.
    Screenshots(WindowProgram &program, const QString &folder, const QSize &size = {},
                Kind kind = Kind::Pictures);

private:
    void begin();
    void addPages();
    void openPalette(const QString &typed);
    void addScopes();
    void addSettings();
    void addApplications();
    void addFindings();
    void addMembers();
    void tryRevealedSecret();
    void addDialogs(const Inventory &inventory);
    void next();
    void drawWhenReady(const ScreenshotStep &step, int patience);
    void draw(const QString &name);
    void drawScheme(const QString &picture, bool dark);
    void write(const QString &picture);
    void addJournal();
    void fail(const Error &error);
    void addFlows(const QList<Key> &keys, const Key &used);
    void typeInto(const QString &field, const QString &text);
    void confirmDialog();
    void closeDialogs();

    WindowProgram &m_program;
    QDir m_folder;
    QSize m_size; ///< of the window
    Kind m_kind;
    QList<ScreenshotStep> m_steps;
    QString m_application; ///< that was made for a picture
    int m_number = 0;
};

} // namespace claviger
