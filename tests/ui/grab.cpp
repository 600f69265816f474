// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs every state of the main window: claviger_grab FOLDER [light|dark] [rtl] [1920x1200].
// QT_SCALE_FACTOR=2 for 2×.
#include "tests/ui/fakecontent.h"
#include "tests/ui/fakefindings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/pages/applicationspage.h"
#include "ui/pages/applicationtableview.h"
#include "ui/dialogs/acceptfindingdialog.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/findingtableview.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/uistate.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

struct Grabber
{
    QDir folder;
    QString suffix;

    void grab(QWidget &widget, const QString &name) const
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QString file = folder.filePath(name % suffix % ".png"_L1);
        if (!widget.grab().save(file))
            QTextStream(stderr) << "cannot write " << file << '\n';
    }
};

void selectNamed(MainWindow &window, const QString &name)
{
    KeyTableView *table = window.keysPage().table();
    table->clearSelection();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name)
            table->selectRow(row);
    }
    table->setFocus();
}

PageContent manyApplications(const QDateTime &now, int count)
{
    PageContent content = fakeContent(now);
    const QStringList names{
        u"nightly-export"_s, u"مزامنة المبيعات"_s, u"🚀 launch robot 🤖"_s,
        u"production-eu-west-1-kubernetes-cluster-a-namespace-payments-reconciler-nightly-"_s +
            u"settlement-export-application-0001"_s};
    for (int i = 0; i < count; ++i) {
        Application application;
        application.connectionId = content.inventory.connections.constFirst().id;
        application.id = u"app_%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        application.clientId = u"client_01KY%1ZQ8"_s.arg(i * 7919 % 65536, 4, 16, QLatin1Char('0'));
        application.name = i < names.size() ? names.at(i) : u"service-%1"_s.arg(i);
        application.created = Moment::at(now.addDays(-(i % 700)));
        application.lastUsed = i % 5 == 0 ? Moment::never() : Moment::at(now.addSecs(-qint64(i) * 613));
        const auto secret = [&](const QString &id, const QString &hint) {
            return QJsonObject{{u"id"_s, id},
                               {u"hint"_s, hint},
                               {u"created"_s, toIsoUtc(now.addDays(-20))},
                               {u"last_used"_s, toIsoUtc(now.addSecs(-60 * (i + 1)))}};
        };
        application.secrets = i % 3 == 0
                                  ? QJsonArray{secret(u"s1"_s, u"…8f2c"_s), secret(u"s2"_s, u"…01ab"_s)}
                                  : QJsonArray{secret(u"s1"_s, u"…8f2c"_s)};
        content.inventory.applications.append(application);
    }
    Operation rotation;
    rotation.connectionId = content.inventory.connections.constFirst().id;
    rotation.kind = Operation::Kind::RotateApplication;
    rotation.state = Operation::State::CuttingOver;
    rotation.keyId = u"app_00000"_s;
    rotation.newKeyId = u"s2"_s;
    rotation.request = {{u"secrets"_s, QJsonArray{u"s1"_s}}};
    rotation.handedOver = now.addDays(-1);
    content.inventory.openOperations.append(rotation);
    return content;
}

void grabApplications(MainWindow &window, const Grabber &out, const QDateTime &now)
{
    window.showContent(manyApplications(now, 10'000));
    window.showPage(Page::Applications);
    window.applicationsPage().table()->sortByColumn(0, Qt::AscendingOrder);
    window.applicationsPage().table()->scrollToTop();
    window.applicationsPage().setFilterText(u"nightly-export"_s);
    window.applicationsPage().table()->selectRow(0);
    window.applicationsPage().setFilterText({});
    out.grab(window, u"16-applications-many"_s);
    const Qt::LayoutDirection direction = QApplication::layoutDirection();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    out.grab(window, u"17-applications-rtl"_s);
    QApplication::setLayoutDirection(direction);
}

/// Every page with that content; a row is selected where a page has rows to select.
void grabPages(MainWindow &window, const Grabber &out, const PageContent &content, const QString &name)
{
    window.showContent(content);
    const std::pair<Page, QString> pages[] = {{Page::Overview, u"overview"_s},
                                              {Page::Keys, u"keys"_s},
                                              {Page::Scopes, u"scopes"_s},
                                              {Page::Applications, u"applications"_s}};
    for (const auto &[page, title] : pages) {
        window.showPage(page);
        for (auto *table : window.findChildren<QTableView *>()) {
            if (table->isVisible() && table->model()->rowCount() > 0 && page != Page::Overview)
                table->selectRow(0);
        }
        out.grab(window, u"20-%1-%2"_s.arg(name, title));
    }
}

PageContent withErrors(const QDateTime &now)
{
    PageContent content = fakeContent(now);
    for (Connection &connection : content.inventory.connections)
        connection.lastSyncError =
            u"The service could not be reached: the name api.example.com is not known. "
            "Check the address and the network, then sync again."_s;
    return content;
}

void grabFindings(MainWindow &window, const Grabber &out, const QDateTime &now)
{
    const PageContent content = fakeContent(now);
    PostureReport report = fakeReport(content, now);
    window.showContent(content);
    window.showPage(Page::Findings);
    window.showFindings(report);
    window.findingsPage().table()->selectRow(0);
    window.findingsPage().table()->setFocus();
    out.grab(window, u"18-findings"_s);
    window.findingsPage().showFinding(report.findings.at(1).finding.id);
    out.grab(window, u"19-finding-accepted"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    out.grab(window, u"20-findings-rtl"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    window.showPage(Page::Keys);
    window.keysPage().table()->selectRow(0);
    out.grab(window, u"21-key-with-findings"_s);
    AcceptFindingDialog dialog(
        report.findings.first(), now.toLocalTime().date(),
        [](const QDateTime &, const QString &) { return QFuture<Result<FindingRecord>>(); }, &window);
    dialog.show();
    out.grab(dialog, u"22-accept-finding"_s);
    dialog.hide();
    report.findings.clear();
    window.showFindings(report);
    window.showPage(Page::Findings);
    out.grab(window, u"23-findings-none"_s);
}

void grabAll(MainWindow &window, const Grabber &out, const QDateTime &now)
{
    const QSize size = window.size();
    const Qt::LayoutDirection direction = QApplication::layoutDirection();
    out.grab(window, u"01-novault"_s);
    window.showLocked(u"Work"_s);
    out.grab(window, u"02-locked"_s);
    window.showLocked(u"Work"_s, u"The passphrase does not open this vault. Try again."_s);
    out.grab(window, u"03-locked-error"_s);
    window.showContent({});
    out.grab(window, u"04-noconnection"_s);
    window.showContent(fakeContent(now));
    out.grab(window, u"05-keys"_s);
    selectNamed(window, u"ci-deploy-bot"_s);
    out.grab(window, u"06-selected"_s);
    selectNamed(window, u"crm-sync"_s);
    window.statusStrip().setProgress(u"keys of Acme"_s, 3, 8);
    out.grab(window, u"07-cutover-progress"_s);
    selectNamed(window, u"string-importer"_s);
    window.statusStrip().clearProgress();
    window.showOffline(now.addDays(-1));
    out.grab(window, u"08-offline-entri"_s);
    window.showOffline({});
    window.keysPage().setFilterText(u"nothing like this"_s);
    out.grab(window, u"09-nomatch"_s);
    window.keysPage().setFilterText({});
    window.showContent(awkwardNames(now));
    selectNamed(window, awkwardNames(now).inventory.keys.first().name);
    out.grab(window, u"10-awkward"_s);
    window.showContent(manyKeys(now, 10'000));
    out.grab(window, u"11-many"_s);
    window.keysPage().table()->popUpColumnChooser(QPoint(0, 0));
    if (auto *menu = window.findChild<QMenu *>(u"columnChooser"_s))
        out.grab(*menu, u"12-columns"_s);
    window.showContent(fakeContent(now));
    window.resize(960, 600);
    selectNamed(window, u"zapier"_s);
    out.grab(window, u"13-narrow"_s);
    Q_EMIT window.keysPage().activated();
    out.grab(window, u"14-sheet"_s);
    window.resize(size);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    selectNamed(window, u"zapier"_s);
    out.grab(window, u"15-rtl"_s);
    QApplication::setLayoutDirection(direction);
    grabApplications(window, out, now);
    grabFindings(window, out, now);
    grabPages(window, out, {}, u"nothing"_s);
    grabPages(window, out, fakeContent(now), u"usual"_s);
    grabPages(window, out, manyKeys(now, 10'000), u"many"_s);
    grabPages(window, out, awkwardNames(now), u"awkward"_s);
    grabPages(window, out, withErrors(now), u"errors"_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool dark = arguments.value(2) == "dark"_L1;
    applyStyle(app, dark ? ColourScheme::Dark : ColourScheme::Light);
    const QDir folder(arguments.value(1, u"."_s));
    folder.mkpath(u"."_s);
    QTemporaryDir settings;
    UiState state(settings.filePath(u"ui.ini"_s));
    const FixedClock clock;
    MainWindow window(state, clock);
    static const QRegularExpression size(u"^(\\d+)x(\\d+)$"_s);
    for (const QString &argument : arguments) {
        if (const auto match = size.match(argument); match.hasMatch())
            window.resize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (arguments.contains("rtl"_L1))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    window.show();
    const qreal ratio = window.devicePixelRatioF();
    grabAll(window, {folder, u"-%1-%2x"_s.arg(dark ? u"dark"_s : u"light"_s).arg(ratio)}, clock.now());
    return 0;
}
