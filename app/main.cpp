// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/hardening.h"
#include "app/datafolders.h"
#include "app/display.h"
#include "app/runwindow.h"
#include "app/signalwatch.h"
#include "models/domain/clock.h"
#include "models/services/httplog.h"
#include "models/services/httptransport.h"
#include "models/vault/keychaincustody.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <unistd.h>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

int runVerb(const CommandLine &line)
{
    const SystemClock clock;
    HttpLog log(clock);
    HttpTransport transport(clock, &log);
    KeychainCustody custody;
    const ServiceCatalogue catalogue = ServiceCatalogue::load(userServicesFolder());
    const VerbList verbs = allVerbs(catalogue);
    VerbContext context(line.options, catalogue, transport, custody, clock, failedUnlocks());
    // For whoever sits there; scripts know what they mean.
    if (!line.remark.isEmpty() && isatty(STDERR_FILENO) != 0)
        context.output().remark(line.remark);
    for (const auto &verb : verbs) {
        if (verb->name() != line.verb)
            continue;
        if (line.verbHelp) {
            Output(false).line(verb->help());
            return ExitDone;
        }
        QTimer::singleShot(0, &context, [&] { verb->run(context, line.arguments); });
        return QCoreApplication::exec();
    }
    context.output().remark(
        QCoreApplication::translate(
            "main", "“%1” is neither a verb nor a file that exists; “claviger --help” lists the verbs.")
            .arg(line.verb));
    return ExitUsage;
}

int printAndLeave(const CommandLine &line)
{
    const Output output(false);
    switch (line.mode) {
    case CommandLine::Mode::Help:
        output.line(helpText(allVerbs(ServiceCatalogue::load(userServicesFolder()))));
        return ExitDone;
    case CommandLine::Mode::Version:
        output.line(u"claviger " CLAVIGER_VERSION ""_s);
        return ExitDone;
    default:
        output.remark(line.mistake);
        return ExitUsage;
    }
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// English first, for its plural forms; then the user's own language where there is one, with Qt's own texts
/// (menus of fields, names of keys, file dialogs) in that same language.
class Languages
{
public:
    Languages()
    {
        if (m_english.load(u":/i18n/claviger_en.qm"_s))
            QCoreApplication::installTranslator(&m_english);
        if (!m_own.load(QLocale(), u"claviger"_s, u"_"_s, u":/i18n"_s))
            return;
        if (m_qt.load(QLocale(m_own.language()), u"qtbase"_s, u"_"_s,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        QCoreApplication::installTranslator(&m_own);
    }

private:
    QTranslator m_english;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess(argc, argv);
    QCoreApplication::setApplicationName(u"claviger"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLAVIGER_VERSION));
    const CommandLine line = CommandLine::parse(argumentsOf(argc, argv));
    const bool window = line.mode == CommandLine::Mode::Window || line.mode == CommandLine::Mode::Demo;
    if (window) {
        if (const Done display = prepareDisplay(!line.screenshotFolder.isEmpty()); !display)
            return Output(false).error(display.error());
        QApplication application(argc, argv);
        const Languages languages;
        const SignalWatch signalWatch;
        return runWindow(application, line);
    }
    QCoreApplication application(argc, argv);
    const Languages languages;
    const SignalWatch signalWatch;
    if (line.mode == CommandLine::Mode::Verb)
        return runVerb(line);
    return printAndLeave(CommandLine::parse(argumentsOf(argc, argv))); // again, now in the user's language
}
