// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/whendone.h"
#include "models/tables/findingtablemodel.h"
#include "tests/ui/fakecontent.h"
#include "tests/ui/fakefindings.h"
#include "ui/dialogs/acceptfindingdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/choicechip.h"
#include "ui/pages/findinginspector.h"
#include "ui/pages/inspector.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/findingtableview.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/uistate.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    FixedClock clock;
    UiState state{folder.filePath(u"ui.ini"_s)};
    MainWindow window{state, clock};
    PageContent content = fakeContent(clock.now());
    PostureReport report = fakeReport(content, clock.now());

    Fixture()
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        window.showContent(content);
        window.showPage(Page::Findings);
    }
    void show()
    {
        window.showFindings(report);
        table().setFocus();
    }
    FindingsPage &page() { return window.findingsPage(); }
    FindingTableView &table() { return *page().table(); }
    int rows() { return table().model()->rowCount(); }
    template <typename T> T *find(const char *name)
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    QString words(const char *name) { return find<WrapLabel>(name)->text(); }
};

} // namespace

class TestFindingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelKeepsItsPromises();
    void openOnesAreShownTheGravestFirst();
    void filtersByStateAndRule();
    void inspectorTellsEverything();
    void evidenceAndKeyAreOneStepAway();
    void acceptedOnesCanBeReopened();
    void keysShowTheirFindings();
    void emptyPageSaysWhatWasChecked();
    void sourcesThatAreOffAreSaid();
    void aLinkLeadsOutOfThePlace();
    void aFailedExaminationIsSaid();
    void lockingTakesEverythingAway();
    void acceptingNeedsAReason();
};

void TestFindingsPage::modelKeepsItsPromises()
{
    FixedClock clock;
    FindingTableModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const PageContent content = fakeContent(clock.now());
    PostureReport report = fakeReport(content, clock.now());
    model.setRows(findingRowsOf(report, {}));
    QCOMPARE(model.rowCount(), report.rules);
    report.findings.removeFirst();
    report.findings.last().finding.events = 7;
    model.setRows(findingRowsOf(report, {{u"c1"_s, u"Work"_s}}));
    QCOMPARE(model.rowCount(), report.rules - 1);
    QCOMPARE(model.index(model.rowCount() - 1, FindingTableModel::Events).data().toString(), u"7"_s);
    model.refreshTimes();
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingsPage::openOnesAreShownTheGravestFirst()
{
    Fixture f;
    f.show();
    QCOMPARE(f.rows(), 13); // of fifteen, one is accepted and one fixed
    QCOMPARE(f.table().model()->index(0, FindingTableModel::Severity).data().toString(), u"High"_s);
    QVERIFY(f.find<QLabel>("findingsCount")->text().startsWith(u"13"_s));
    const QAbstractItemModel *pages = f.find<QListView>("pages")->model();
    const QModelIndexList badge =
        pages->match(pages->index(0, 0), Qt::DisplayRole, u"Findings"_s, 1, Qt::MatchExactly);
    QCOMPARE(badge.size(), 1);
}

void TestFindingsPage::filtersByStateAndRule()
{
    Fixture f;
    f.show();
    auto *state = f.find<ChoiceChip>("findingStateChip");
    state->setValue(2);
    Q_EMIT state->changed();
    QCOMPARE(f.rows(), 1);
    QCOMPARE(f.page().model().row(1).record.state, FindingRecord::State::Accepted);
    QTest::mouseClick(f.find<QPushButton>("clearFindingFilter"), Qt::LeftButton);
    QCOMPARE(f.rows(), 13);
    f.page().setFilterText(u"no such words"_s);
    QCOMPARE(f.rows(), 0);
}

void TestFindingsPage::inspectorTellsEverything()
{
    Fixture f;
    f.show();
    QTest::keyClick(&f.table(), Qt::Key_Home);
    f.table().selectRow(0);
    const Finding &finding = f.report.findings.first().finding;
    QCOMPARE(f.words("findingSentence"), finding.sentence);
    QCOMPARE(f.words("findingCoverage"), finding.coverage);
    QCOMPARE(f.words("findingQuery"), finding.query);
    QVERIFY(!f.words("findingAdvice").isEmpty());
    QVERIFY(f.find<QPushButton>("rotateFromFinding")->isVisible());
    QVERIFY(!f.find<QPushButton>("revokeFromFinding")->isVisible());
    QVERIFY(f.find<QPushButton>("acceptFinding")->isVisible());
    QVERIFY(!f.find<QPushButton>("reopenFinding")->isVisible());
}

void TestFindingsPage::evidenceAndKeyAreOneStepAway()
{
    Fixture f;
    f.show();
    f.table().selectRow(0);
    QSignalSpy evidence(&f.window.findingInspector(), &FindingInspector::evidenceRequested);
    QTest::mouseClick(f.find<QPushButton>("showEvidence"), Qt::LeftButton);
    QCOMPARE(evidence.size(), 1);
    QCOMPARE(evidence.first().first().toString(), f.report.findings.first().finding.query);
    f.window.showPage(Page::Findings);
    QTest::mouseClick(f.find<QPushButton>("openKeyOfFinding"), Qt::LeftButton);
    QCOMPARE(f.window.page(), Page::Keys);
    QCOMPARE(f.window.keysPage().table()->model()->rowCount(), 1);
}

void TestFindingsPage::acceptedOnesCanBeReopened()
{
    Fixture f;
    f.show();
    f.page().showFinding(f.report.findings.at(1).finding.id);
    QVERIFY(f.page().selected());
    QVERIFY(!f.find<QPushButton>("acceptFinding")->isVisible());
    QSignalSpy reopen(&f.window.findingInspector(), &FindingInspector::reopenRequested);
    QTest::mouseClick(f.find<QPushButton>("reopenFinding"), Qt::LeftButton);
    QCOMPARE(reopen.size(), 1);
    f.page().showFinding(f.report.findings.at(2).finding.id);
    QVERIFY(!f.find<QPushButton>("reopenFinding")->isVisible());
    QVERIFY(!f.find<QPushButton>("acceptFinding")->isVisible());
}

void TestFindingsPage::keysShowTheirFindings()
{
    Fixture f;
    f.show();
    f.window.showPage(Page::Keys);
    const QString id = f.report.findings.first().finding.subjectId;
    for (int row = 0; row < f.window.keysPage().table()->model()->rowCount(); ++row) {
        f.window.keysPage().table()->selectRow(row);
        if (f.window.keysPage().selection().first().key.id == id)
            break;
    }
    auto *links = f.find<QWidget>("findingLinks");
    QVERIFY(links->isVisible());
    const QList<QPushButton *> buttons = links->findChildren<QPushButton *>();
    QVERIFY(!buttons.isEmpty());
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(f.window.page(), Page::Findings);
    QVERIFY(f.page().selected());
    QCOMPARE(f.page().selected()->record.finding.subjectId, id);
}

void TestFindingsPage::emptyPageSaysWhatWasChecked()
{
    Fixture f;
    f.report.findings.clear();
    f.show();
    bool said = false;
    for (const QLabel *label : f.page().findChildren<QLabel *>())
        said = said ||
               (label->isVisible() && label->text().contains(u"15 rules over 12 keys and 48,201 events"_s));
    QVERIFY(said);
}

void TestFindingsPage::sourcesThatAreOffAreSaid()
{
    Fixture f;
    f.show();
    auto *notice = f.find<QWidget>("findingsSourcesOff");
    QVERIFY(!notice->isVisible());
    f.report.sourcesOff = 2;
    f.window.showFindings(f.report);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().startsWith(u"2 source"_s));
    QSignalSpy wanted(&f.page(), &FindingsPage::sourcesRequested);
    notice->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
}

void TestFindingsPage::aLinkLeadsOutOfThePlace()
{
    Fixture f;
    f.show();
    f.page().setPlace({u"elsewhere"_s, {}, {}});
    QCOMPARE(f.rows(), 0);
    const QString id = f.report.findings.first().finding.id;
    Q_EMIT f.window.keyInspector().findingChosen(id);
    QVERIFY(f.page().selected());
    QCOMPARE(f.page().selected()->record.finding.id, id);
}

void TestFindingsPage::aFailedExaminationIsSaid()
{
    Fixture f;
    f.window.showContent(f.content);
    f.window.showPage(Page::Findings);
    f.page().showError(makeError(ErrorCode::Io, u"The disk is gone."_s));
    auto *again = f.page().findChild<QPushButton *>(u"emptyStateButton"_s);
    QVERIFY(again->isVisible());
    QSignalSpy wanted(&f.page(), &FindingsPage::examinationRequested);
    QTest::keyClick(again, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    f.window.showFindings(f.report);
    QVERIFY(f.table().isVisible());
    // What was found before is better than nothing.
    f.page().showError(makeError(ErrorCode::Io, u"The disk is gone."_s));
    QVERIFY(f.table().isVisible());
}

void TestFindingsPage::lockingTakesEverythingAway()
{
    Fixture f;
    f.show();
    f.window.showLocked(u"v"_s);
    QCOMPARE(f.page().model().rowCount(), 0);
    QVERIFY(!f.page().selected());
}

void TestFindingsPage::acceptingNeedsAReason()
{
    Fixture f;
    QDateTime until;
    QString reason;
    AcceptFindingDialog dialog(f.report.findings.first(), QDate(2026, 11, 21),
                               [&](const QDateTime &day, const QString &why) {
                                   until = day;
                                   reason = why;
                                   return endedFuture<FindingRecord>(f.report.findings.first());
                               });
    dialog.show();
    auto *button = dialog.findChild<QPushButton *>(u"confirmAccept"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    dialog.findChild<QPlainTextEdit *>(u"acceptReason"_s)->setPlainText(u"known"_s);
    QVERIFY(button->isEnabled());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(reason, u"known"_s);
    QCOMPARE(until.toLocalTime().date(), QDate(2026, 11, 21).addDays(91)); // to the end of the ninetieth day
}

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
