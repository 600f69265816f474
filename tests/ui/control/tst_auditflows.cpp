// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/importer.h"
#include "models/tables/eventtablemodel.h"
#include "models/tables/findingtablemodel.h"
#include "tests/ui/control/windowfixture.h"
#include "ui/audit/compareeventsdialog.h"
#include "ui/audit/eventtable.h"
#include "ui/audit/eventtableview.h"
#include "ui/audit/querycompleter.h"
#include "ui/audit/queryedit.h"
#include "ui/audit/timelinepanel.h"
#include "ui/audit/viewschip.h"
#include "ui/control/auditexports.h"
#include "ui/control/logflows.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/eventinspector.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/keycommands.h"

#include <QAction>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QFile>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

constexpr int events = 300; // of the log; one a minute, from 2026-03-01 on

QByteArray lineOf(int number)
{
    const bool isDenied = number % 10 == 0;
    QJsonObject line{
        {u"time"_s,
         QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).addSecs(60 * number).toString(Qt::ISODate)},
        {u"key"_s, number % 3 == 0 ? u"eg_live_thief"_s : u"eg_live_owner"_s},
        {u"actor"_s, number == 7 ? u"<b>eve</b>\u202e"_s : u"ci bot"_s},
        {u"action"_s, u"messages.read"_s},
        {u"ip"_s, u"203.0.113.%1"_s.arg(number % 7)},
        {u"user_agent"_s, number % 2 == 0 ? u"curl/8.5"_s : u"python-requests/2.31"_s},
        {u"status"_s, isDenied ? 403 : 200},
        {u"request_id"_s, u"req-%1"_s.arg(number)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

class TestAuditFlows : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_fixture;
    QTemporaryDir m_dir;

    MainWindow &window() { return m_fixture->window(); }
    AuditPage &page() { return window().auditPage(); }
    EventTableView &view() { return *page().table()->view(); }
    QueryEdit &query() { return *page().queryEdit(); }
    std::uint64_t matched() { return page().model().total(); }
    QString count() { return page().findChild<QLabel *>(u"eventCount"_s)->text(); }
    QString cell(int row, int column) { return page().model().index(row, column).data().toString(); }

    void type(const QString &text)
    {
        query().setFocus();
        query().selectAll();
        QTest::keyClicks(&query(), text);
    }
    /// The window has the keyboard again when a list over it has closed, as a desktop would give it back.
    void back()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void importLog()
    {
        QByteArray lines;
        for (int number = 0; number < events; ++number)
            lines += lineOf(number);
        import(u"trail.ndjson"_s, lines, events);
    }
    /// Uses of the last hours.
    void importUsesOf(const QString &key, int count)
    {
        QByteArray lines;
        for (int number = 0; number < count; ++number) {
            QJsonObject line = QJsonDocument::fromJson(lineOf(number)).object();
            line.insert(u"time"_s,
                        QDateTime::currentDateTimeUtc().addSecs(-3600 * (number + 1)).toString(Qt::ISODate));
            line.insert(u"key"_s, key);
            lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        }
        import(u"uses.ndjson"_s, lines, count);
    }
    void import(const QString &name, const QByteArray &lines, int count)
    {
        const QString log = m_dir.filePath(name);
        QFile file(log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        audit::Importer importer(m_fixture->session().events());
        const auto done = importer.importLogs({log}, {}, std::make_shared<audit::ImportProgress>());
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 20'000);
        QVERIFY(done.result().value(0).receipt);
        QCOMPARE(int(done.result().value(0).receipt->stored), count);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        importLog();
        window().showPage(Page::Audit);
        m_fixture->view().reloadEvents();
        QTRY_COMPARE(matched(), std::uint64_t(events));
    }
    void cleanup() { m_fixture.reset(); }

    void eachKeystrokeAsks()
    {
        QCOMPARE(cell(0, EventTableModel::Time), u"2026-03-01 04:59:00.000"_s); // the newest first
        type(u"outcome:denied"_s);
        QTRY_COMPARE(matched(), std::uint64_t(events / 10));
        QVERIFY(count().startsWith(u"30 "_s));
        back();
        QTest::keyClicks(&query(), u" key:eg_live_th*"_s);
        QTRY_COMPARE(matched(), std::uint64_t(events / 30));
        // Enter runs the query, though a value is offered: nobody has walked to it.
        QAbstractItemView *list = page().completer()->popup()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(query().text(), u"outcome:denied key:eg_live_th*"_s);
        back();
        QVERIFY(view().hasFocus());
        QTest::keyClick(&view(), Qt::Key_End);
        QTRY_COMPARE(view().currentIndex().siblingAtColumn(EventTableModel::Time).data().toString(),
                     u"2026-03-01 00:00:00.000"_s);
        auto *record = window().findChild<QPlainTextEdit *>(u"eventRecord"_s);
        QTRY_VERIFY(record->toPlainText().contains(u"req-0"_s));
    }

    void aMistakeIsSaidAndTheLastAnswerStays()
    {
        auto *message = page().findChild<QLabel *>(u"queryMessage"_s);
        type(u"outcome:denied"_s);
        QTRY_COMPARE(matched(), std::uint64_t(events / 10));
        type(u"kye:abc"_s);
        QTRY_VERIFY(message->text().contains(u"kye"_s));
        QVERIFY(message->text().contains(u"key"_s)); // what was meant
        QCOMPARE(query().query().error->column, 0);
        QCOMPARE(query().query().error->length, 3);
        type(u"key:*thief"_s);
        QTRY_COMPARE(matched(), std::uint64_t(events / 3));
        QVERIFY(message->text().isEmpty());
    }

    void fieldsAndValuesAreCompleted()
    {
        QAbstractItemView *list = page().completer()->popup()->popup();
        type(u"outc"_s);
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(query().text(), u"outcome:"_s);
        back();
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 2); // ok and denied, with counts
        QTest::keyClick(list, Qt::Key_D);
        back();
        QTest::keyClicks(&query(), u"en"_s);
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 1);
        QTest::keyClick(list, Qt::Key_Tab);
        QTRY_COMPARE(query().text(), u"outcome:denied "_s);
        QTRY_COMPARE(matched(), std::uint64_t(events / 10));
    }

    void valuesAreCountedUnderTheQuery()
    {
        QAbstractItemView *list = page().completer()->popup()->popup();
        type(u"outcome:denied key:"_s);
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 2);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"eg_live_owner"_s);
        QCOMPARE(list->model()->index(0, 0).data(Qt::UserRole + 2).toString(), u"20"_s);
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!list->isVisible());
    }

    void whatWasAskedComesBack()
    {
        type(u"status:403"_s);
        QTest::keyClick(&query(), Qt::Key_Return);
        type(u"status:200"_s);
        QTest::keyClick(&query(), Qt::Key_Return);
        query().setFocus();
        QTest::keyClick(&query(), Qt::Key_Up);
        QTest::keyClick(&query(), Qt::Key_Up);
        QCOMPARE(query().text(), u"status:403"_s);
        QTRY_COMPARE(matched(), std::uint64_t(events / 10));
        QTest::keyClick(&query(), Qt::Key_Down);
        QCOMPARE(query().text(), u"status:200"_s);
    }

    void aValueIsAPivot()
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Home);
        QTest::keyClick(&view(), Qt::Key_Right);
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(view().currentIndex().column(), int(EventTableModel::Key));
        const QString key = view().currentIndex().data().toString();
        QTest::keyClick(&view(), Qt::Key_Minus);
        QTRY_COMPARE(query().text(), u"-key:%1"_s.arg(key));
        QTRY_VERIFY(matched() < std::uint64_t(events));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Home);
        QTest::keyClick(&view(), Qt::Key_Plus);
        QTRY_VERIFY(query().text().contains(u" key:"_s));
    }

    void theMenuPivotsAndLooksAround()
    {
        // Another answer may still come and take the selection away; the row's block has to be read.
        QTRY_VERIFY((view().goTo(100), page().selectedEvents(1).size() == 1));
        const audit::EventRow event = page().selectedEvents(1).value(0);
        page().popUpMenu(event, int(AuditField::Ip), {});
        auto *menu = page().findChild<QMenu *>(u"eventMenu"_s);
        QVERIFY(menu != nullptr);
        menu->findChild<QAction *>(u"aroundIp"_s)->trigger();
        menu->close();
        // An hour before and after holds 17 or 18 of every seventh minute.
        QTRY_VERIFY(matched() >= 17 && matched() <= 18);
        QTRY_COMPARE(view().selection().count(), std::uint64_t(1));
        QCOMPARE(page().selectedEvents(1).value(0)[AuditField::RequestId], event[AuditField::RequestId]);
        QVERIFY(!page().timeline()->choice().isAll());
    }

    void nothingMatchesSaysWhy()
    {
        type(u"outcome:denied actor:nobody"_s);
        auto *empty = page().findChild<QWidget *>(u"emptyState"_s);
        QTRY_VERIFY(empty->isVisible());
        const auto says = [empty](const QString &text) {
            const QList<QLabel *> labels = empty->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&text](const QLabel *label) { return label->text().contains(text); });
        };
        QTRY_VERIFY(says(u"actor:nobody"_s));
        QVERIFY(!says(u"outcome:denied"_s));
    }

    void twoEventsAreCompared()
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Home);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        page().popUpMenu(page().selectedEvents(1).value(0), -1, {});
        auto *menu = page().findChild<QMenu *>(u"eventMenu"_s);
        QVERIFY(menu->findChild<QAction *>(u"compareEvents"_s)->isEnabled());
        menu->findChild<QAction *>(u"compareEvents"_s)->trigger();
        menu->close();
        auto *table = m_fixture->dialog()->findChild<QTableView *>(u"comparedFields"_s);
        QVERIFY(table != nullptr);
        QVERIFY(table->model()->rowCount() > 8);
        const QModelIndexList times =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"Time"_s);
        QVERIFY(!times.isEmpty());
        QVERIFY(times.first().siblingAtColumn(1).data() != times.first().siblingAtColumn(2).data());
    }

    void aSavedViewIsThereAfterARestart()
    {
        type(u"key:*thief outcome:denied"_s);
        QTRY_COMPARE(matched(), std::uint64_t(events / 30));
        page().findChild<QAction *>(u"saveView"_s)->trigger();
        auto *dialog = qobject_cast<QInputDialog *>(m_fixture->dialog());
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(u"The thief"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        m_fixture->view().setSession(nullptr);
        QCOMPARE(matched(), std::uint64_t(0)); // nothing is left of the vault
        QVERIFY(query().text().isEmpty());
        m_fixture->sync().restart();
        m_fixture->view().setSession(&m_fixture->session());
        QTRY_COMPARE(query().text(), u"key:*thief outcome:denied"_s);
        QTRY_COMPARE(matched(), std::uint64_t(events / 30));
        query().clear();
        QTRY_COMPARE(matched(), std::uint64_t(events));
        QTRY_VERIFY(page().findChild<QAction *>(u"view-The thief"_s) != nullptr);
        page().findChild<QAction *>(u"view-The thief"_s)->trigger();
        QTRY_COMPARE(matched(), std::uint64_t(events / 30));
    }

    void theExportIsTheView_data()
    {
        QTest::addColumn<bool>("asCsv");
        QTest::newRow("CSV") << true;
        QTest::newRow("NDJSON") << false;
    }

    void theExportIsTheView()
    {
        QFETCH(bool, asCsv);
        type(u"key:*thief"_s);
        QTRY_COMPARE(matched(), std::uint64_t(events / 3));
        const QString path = m_dir.filePath(asCsv ? u"out.csv"_s : u"out.ndjson"_s);
        m_fixture->view().auditExports().write(path, asCsv);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path + u".receipt.json"_s), 20'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeLast();
        if (asCsv)
            lines.removeFirst();
        QCOMPARE(lines.size(), events / 3);
        for (int number = 0; number < events / 3; ++number) {
            view().goTo(std::uint64_t(number));
            QTRY_VERIFY(page().model().eventAt(std::uint64_t(number)));
            const audit::EventRow event = *page().model().eventAt(std::uint64_t(number));
            QVERIFY(
                lines.at(number).contains(QByteArray(event[AuditField::RequestId] + (asCsv ? "," : "\""))));
        }
    }

    void hostileTextIsNoMarkup()
    {
        type(u"request_id:req-7"_s);
        QTRY_COMPARE(matched(), std::uint64_t(1));
        QCOMPARE(cell(0, EventTableModel::Actor), u"<b>eve</b>‹U+202E›"_s);
    }

    void aSourceThatIsOffCountsNowhere()
    {
        window().showPage(Page::Keys);
        window().keysPage().table()->selectRow(0);
        const Key key = window().keysPage().selection().value(0).key;
        importUsesOf(key.prefix, 5);
        m_fixture->lockAndUnlock(); // the sources are read with the vault
        const auto words = [this](const QString &name) {
            const auto *label = window().findChild<QLabel *>(name);
            return label->isVisible() ? label->text() : QString();
        };
        const auto select = [this, &key] {
            for (int row = 0; row < m_fixture->rows(); ++row) {
                if (window().keysPage().selection().value(0).key.id != key.id)
                    window().keysPage().table()->selectRow(row);
            }
            return window().keysPage().selection().value(0).key.id == key.id;
        };
        QTRY_VERIFY(select());
        QTRY_VERIFY(words(u"trailCaption"_s).startsWith(u"5 events"_s));
        QVERIFY(words(u"trailSourcesOff"_s).isEmpty());
        const auto *findings = window().findChild<QWidget *>(u"findingsSourcesOff"_s);
        QTRY_VERIFY(window().findingsPage().model().rowCount() > 0);
        QVERIFY(findings->isHidden());

        m_fixture->view().logs().showSources();
        auto *sources = m_fixture->dialog()->findChild<QTableView *>(u"sources"_s);
        QTRY_COMPARE(sources->model()->rowCount(), 2); // the newest first
        const auto switchTo = [sources](Qt::CheckState state) {
            return sources->model()->setData(sources->model()->index(0, 0), state, Qt::CheckStateRole);
        };
        QVERIFY(switchTo(Qt::Unchecked));
        QTRY_VERIFY(words(u"trailCaption"_s).startsWith(u"No event of the other sources"_s));
        QVERIFY(words(u"trailSourcesOff"_s).startsWith(u"1 source"_s));
        QTRY_VERIFY(!findings->isHidden());
        const auto coverage = [this] {
            const FindingTableModel &model = window().findingsPage().model();
            return model.rowCount() > 0 ? model.row(0).record.finding.coverage : QString();
        };
        QTRY_VERIFY(coverage().contains(u"switched off"_s));
        window().showPage(Page::Audit);
        QTRY_COMPARE(matched(), std::uint64_t(events));

        // A lock switches nothing on again.
        m_fixture->lockAndUnlock();
        QTRY_COMPARE(page().findChild<QPushButton *>(u"auditSources"_s)->text(), u"Sources (1 of 2)"_s);
        QTRY_COMPARE(matched(), std::uint64_t(events));
        window().showPage(Page::Keys);
        QTRY_VERIFY(select());
        QTRY_VERIFY(words(u"trailSourcesOff"_s).startsWith(u"1 source"_s));
        m_fixture->view().logs().showSources();
        sources = m_fixture->dialog()->findChild<QTableView *>(u"sources"_s);
        QVERIFY(sources->model()->setData(sources->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QTRY_VERIFY(words(u"trailCaption"_s).startsWith(u"5 events"_s));
        QTRY_VERIFY(findings->isHidden());
        QTRY_VERIFY(!coverage().isEmpty() && !coverage().contains(u"switched off"_s));
    }

    void whatAnEventWasTheFirstWithIsSaid()
    {
        const auto news = [this] {
            const auto *label = window().findChild<QLabel *>(u"eventNews"_s);
            return label->isVisible() ? label->text() : QString();
        };
        QTRY_VERIFY((view().goTo(events - 1), page().selectedEvents(1).size() == 1)); // the oldest
        QTRY_VERIFY(news().contains(u"first use of this key"_s));
        QTRY_VERIFY((view().goTo(0), page().selectedEvents(1).size() == 1));
        QTRY_VERIFY(news().isEmpty());
        QTRY_VERIFY((view().goTo(events - 5), page().selectedEvents(1).size() == 1));
        QTRY_VERIFY(news().contains(u"never came from this address"_s));
    }

    void aNoticeCanBeHidden()
    {
        page().setNotice(u"Two trails were read."_s);
        auto *notice = page().findChild<QWidget *>(u"auditNotice"_s);
        QVERIFY(notice->isVisible());
        notice->findChild<QPushButton *>()->click();
        QVERIFY(!notice->isVisible());
    }

    void evidenceIsShownWhereverItCameFrom()
    {
        // The log is of no connection: where a connection's own trail is looked at, it has no events.
        page().setPlace({m_fixture->connection().id, {}, {}});
        QTRY_COMPARE(matched(), std::uint64_t(0));
        window().showEvents(u"key:eg_live_thief"_s);
        QTRY_COMPARE(matched(), std::uint64_t(events / 3));
    }

    void aKeyLeadsToItsTrail()
    {
        window().showPage(Page::Keys);
        window().keysPage().table()->selectRow(0);
        const QString prefix = window().keysPage().selection().value(0).key.prefix;
        window().commands().trail()->trigger();
        QCOMPARE(window().page(), Page::Audit);
        QVERIFY(query().text().startsWith(u"key:"_s));
        QVERIFY(prefix.startsWith(query().text().mid(4).chopped(1)));
    }
};

QTEST_MAIN(TestAuditFlows)
#include "tst_auditflows.moc"
