// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, with logs and without a vault: a throw-away vault, the import by keyboard, keeping it.
#include "app/datafolders.h"
#include "app/programwindows.h"
#include "app/windowprogram.h"
#include "models/audit/store/eventstore.h"
#include "tests/ui/imports/importfixture.h"
#include "ui/control/logflows.h"
#include "ui/imports/dropoverlay.h"
#include "ui/imports/importdialog.h"
#include "ui/imports/importprogressdialog.h"
#include "ui/imports/importstrip.h"
#include "ui/imports/receiptdialog.h"
#include "ui/imports/sourcesdialog.h"
#include "ui/mainwindow/logentrances.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

QString logsFolder()
{
    const QString given = qEnvironmentVariable("CLAVIGER_LOGS");
    return given.isEmpty() ? QStringLiteral(CLAVIGER_SOURCE_DIR) + u"/../shared/logs"_s : given;
}

/// The dialog of that kind that is open in the window; null if there is none.
template <typename D> D *dialogIn(WindowProgram &program)
{
    const QList<D *> all = program.window().findChildren<D *>();
    for (D *dialog : all) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class TestLookOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aFileIsOpenWithTwoEnters();
    void closingThrowsItAway();
    void droppedFilesAreAdded();
    void pastedTextIsNeverAFile();
    void sourcesAreSwitchedAndRemoved();
    void stoppingKeepsWhatIsDone();
    void itCanBeKept();
    void besideAVaultItIsAWindowOfItsOwn();
    void recentFilesAreOfLastingVaultsOnly();
    void everyRealLogGoesThrough();

private:
    WindowProgram &start(const QStringList &files, const QString &vault = {});
    void importAll(WindowProgram &program);
    [[nodiscard]] quint64 eventsOf(WindowProgram &program, const std::vector<qint64> &without = {});
    [[nodiscard]] QStringList throwAways() const
    {
        return QDir(m_temp->path()).entryList({u"claviger-look-*"_s}, QDir::Dirs);
    }
    [[nodiscard]] QPushButton *primary(QDialog *dialog) const
    {
        return dialog->findChild<QPushButton *>(u"primary"_s);
    }

    std::unique_ptr<QTemporaryDir> m_temp;
    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<ProgramWindows> m_windows;
};

void TestLookOnly::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestLookOnly::init()
{
    m_temp = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<ImportFixture>();
    qputenv("TMPDIR", m_temp->path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_temp->filePath(u"data"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_temp->filePath(u"config"_s).toLocal8Bit());
}

void TestLookOnly::cleanup()
{
    m_windows.reset();
    QCOMPARE(throwAways(), QStringList());
    m_fixture.reset();
    m_temp.reset();
}

WindowProgram &TestLookOnly::start(const QStringList &files, const QString &vault)
{
    CommandLine line;
    line.files = files;
    line.options.vaultFolder = vault.isEmpty() ? defaultVaultFolder() : vault;
    line.isVaultNamed = !vault.isEmpty();
    if (line.isVaultNamed)
        line.options.passphraseFile = m_fixture->write(u"pass"_s, "pass-for-the-test\n");
    m_windows = std::make_unique<ProgramWindows>(*qApp, line);
    m_windows->first().start();
    return m_windows->first();
}

void TestLookOnly::importAll(WindowProgram &program)
{
    QTRY_VERIFY_WITH_TIMEOUT(dialogIn<ImportDialog>(program) != nullptr, patience);
    auto *dialog = dialogIn<ImportDialog>(program);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->plan().rowCount() > 0 && dialog->plan().firstWaiting() < 0,
                             4 * patience);
    QTRY_VERIFY(primary(dialog)->isEnabled());
    QTest::keyClick(primary(dialog), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialogIn<ReceiptDialog>(program) != nullptr, 4 * patience);
}

quint64 TestLookOnly::eventsOf(WindowProgram &program, const std::vector<qint64> &without)
{
    audit::Question question;
    question.withoutImports = without;
    auto asked = program.session()->events().ask(question);
    if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }, patience))
        return 0;
    return asked.result() ? asked.result()->matched : 0;
}

void TestLookOnly::aFileIsOpenWithTwoEnters()
{
    WindowProgram &program = start({m_fixture->write(u"audit.ndjson"_s, ImportFixture::github(60))});
    QTRY_VERIFY_WITH_TIMEOUT(dialogIn<ImportDialog>(program) != nullptr, patience);
    auto *dialog = dialogIn<ImportDialog>(program);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->focusWidget(), primary(dialog), patience);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialogIn<ReceiptDialog>(program) != nullptr, patience);
    auto *receipt = dialogIn<ReceiptDialog>(program);
    QTest::keyClick(primary(receipt), Qt::Key_Return);
    QVERIFY(!receipt->isVisible());
    QCOMPARE(program.window().page(), Page::Audit);
    QCOMPARE(eventsOf(program), 60U);
    QVERIFY(program.isThrowAway());
    QVERIFY(program.window().findChild<QWidget *>(u"throwAwayBanner"_s)->isVisible());
    // No vault was made, nor any other touched.
    QVERIFY(!QFileInfo::exists(defaultVaultFolder()));
    QCOMPARE(throwAways().size(), 1);
}

void TestLookOnly::closingThrowsItAway()
{
    WindowProgram &program = start({m_fixture->write(u"audit.ndjson"_s, ImportFixture::github(5))});
    QTRY_VERIFY_WITH_TIMEOUT(program.session() != nullptr, patience);
    QCOMPARE(throwAways().size(), 1);
    // Locking would lose it: it has no passphrase.
    QVERIFY(!program.window().findChild<QAction *>(u"actionLock"_s)->isVisible());
    program.lock({});
    QTest::qWait(0);
    QVERIFY(program.session() != nullptr);
    program.window().close();
    QTRY_COMPARE(m_windows->count(), 0U);
    QCOMPARE(throwAways(), QStringList());
}

void TestLookOnly::droppedFilesAreAdded()
{
    WindowProgram &program = start({m_fixture->write(u"a.ndjson"_s, ImportFixture::github(20))});
    importAll(program);
    dialogIn<ReceiptDialog>(program)->reject();
    const QString second = m_fixture->write(u"b.log"_s, ImportFixture::accessLog(30));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(second)});
    DropOverlay &overlay = program.window().logEntrances().overlay();
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window(), &enter);
    QVERIFY(overlay.isVisible());
    // Once it lies over the window it is what is dragged over.
    QApplication::sendEvent(&overlay, &enter);
    QDropEvent drop(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&overlay, &drop);
    importAll(program);
    QCOMPARE(eventsOf(program), 50U);
}

void TestLookOnly::pastedTextIsNeverAFile()
{
    WindowProgram &program = start({m_fixture->write(u"a.ndjson"_s, ImportFixture::github(3))});
    importAll(program);
    dialogIn<ReceiptDialog>(program)->reject();
    QApplication::clipboard()->setText(QString::fromUtf8(ImportFixture::accessLog(7)));
    program.window().findChild<QAction *>(u"actionOpenClipboard"_s)->trigger();
    importAll(program);
    QCOMPARE(eventsOf(program), 10U);
    dialogIn<ReceiptDialog>(program)->reject();
    // Not on the disk in the clear, neither where temporary files lie nor elsewhere.
    QDirIterator files(m_temp->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("198.51.100."), qPrintable(file.fileName()));
    }
    QApplication::clipboard()->setText(u"a word"_s);
    program.window().findChild<QAction *>(u"actionOpenClipboard"_s)->trigger();
    QVERIFY(dialogIn<ImportDialog>(program) == nullptr);
}

void TestLookOnly::sourcesAreSwitchedAndRemoved()
{
    WindowProgram &program = start({m_fixture->write(u"a.ndjson"_s, ImportFixture::github(20)),
                                    m_fixture->write(u"b.log"_s, ImportFixture::accessLog(30))});
    importAll(program);
    dialogIn<ReceiptDialog>(program)->reject();
    QSignalSpy switched(&program.view().logs(), &LogFlows::switchedOffChanged);
    program.window().findChild<QAction *>(u"actionSources"_s)->trigger();
    auto *sources = dialogIn<SourcesDialog>(program);
    QVERIFY(sources != nullptr);
    QTRY_COMPARE(sources->model().rowCount(), 2);
    auto *table = sources->findChild<QTableView *>(u"sources"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(switched.size(), 1);
    const quint64 first = sources->model().import(0).receipt.stored;
    QCOMPARE(eventsOf(program, program.view().logs().switchedOff()), 50U - first);
    QSignalSpy changed(&program.view().logs(), &LogFlows::eventsChanged);
    QTest::keyClick(sources->findChild<QPushButton *>(u"sourceRemove"_s), Qt::Key_Space);
    QDialog *confirm = nullptr;
    QTRY_VERIFY((confirm = qobject_cast<QDialog *>(QApplication::activeModalWidget())) != nullptr &&
                confirm != sources);
    QTest::keyClick(primary(confirm), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(sources->model().rowCount(), 1, patience);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(eventsOf(program), 50U - first);
    QVERIFY(program.view().logs().switchedOff().empty()); // what is gone is not left out any more
}

void TestLookOnly::stoppingKeepsWhatIsDone()
{
    WindowProgram &program = start({m_fixture->write(u"large.ndjson"_s, ImportFixture::github(400'000))});
    QTRY_VERIFY_WITH_TIMEOUT(dialogIn<ImportDialog>(program) != nullptr, patience);
    auto *dialog = dialogIn<ImportDialog>(program);
    QTRY_VERIFY_WITH_TIMEOUT(primary(dialog)->isEnabled(), patience);
    QTest::keyClick(primary(dialog), Qt::Key_Return);
    ImportStrip &strip = program.window().logEntrances().strip();
    QTRY_VERIFY_WITH_TIMEOUT(dialogIn<ImportProgressDialog>(program) != nullptr || !strip.isHidden(),
                             patience);
    QTest::keyClick(strip.findChild<QToolButton *>(u"importStop"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(dialogIn<ReceiptDialog>(program) != nullptr, patience);
    const quint64 kept = eventsOf(program);
    QVERIFY2(kept < 400'000, qPrintable(QString::number(kept)));
    QVERIFY(dialogIn<ImportProgressDialog>(program) == nullptr);
}

void TestLookOnly::itCanBeKept()
{
    WindowProgram &program = start({m_fixture->write(u"a.ndjson"_s, ImportFixture::github(20))});
    importAll(program);
    dialogIn<ReceiptDialog>(program)->reject();
    QTest::keyClick(program.window().findChild<QWidget *>(u"throwAwayBanner"_s)->findChild<QPushButton *>(),
                    Qt::Key_Space);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) != nullptr);
    dialog->findChild<QLineEdit *>(u"passphrase"_s)->setText(u"correct horse battery staple"_s);
    dialog->findChild<QLineEdit *>(u"repeat"_s)->setText(u"correct horse battery staple"_s);
    QTRY_VERIFY(primary(dialog)->isEnabled());
    QTest::keyClick(primary(dialog), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!program.isThrowAway() && program.session() != nullptr, patience);
    QTRY_COMPARE(throwAways(), QStringList());
    QTRY_VERIFY(!program.window().findChild<QWidget *>(u"throwAwayBanner"_s)->isVisible());
    QCOMPARE(eventsOf(program), 20U);
    QVERIFY(QFileInfo::exists(defaultVaultFolder() + u"/header.json"_s));
    // It opens by its passphrase once this window is gone.
    m_windows.reset();
    QVERIFY(Vault::open(defaultVaultFolder(), Secret("correct horse battery staple")));
}

void TestLookOnly::besideAVaultItIsAWindowOfItsOwn()
{
    const QString folder = m_fixture->path(u"work.vault"_s);
    QVERIFY(Vault::create(folder, Secret("pass-for-the-test"), KdfLimits::cheap()));
    WindowProgram &program = start({m_fixture->write(u"a.ndjson"_s, ImportFixture::github(20))}, folder);
    QTRY_VERIFY_WITH_TIMEOUT(dialogIn<ImportDialog>(program) != nullptr, patience);
    QVERIFY(!program.isThrowAway());
    auto *dialog = dialogIn<ImportDialog>(program);
    QTRY_VERIFY_WITH_TIMEOUT(primary(dialog)->isEnabled(), patience);
    QTest::keyClick(dialog->findChild<QWidget *>(u"lookOnly"_s), Qt::Key_Space);
    QTest::keyClick(primary(dialog), Qt::Key_Space);
    QTRY_COMPARE(m_windows->count(), 2U);
    WindowProgram &look = m_windows->last();
    importAll(look);
    QVERIFY(look.isThrowAway());
    QCOMPARE(eventsOf(look), 20U);
    QCOMPARE(eventsOf(program), 0U);
    look.window().close();
    QTRY_COMPARE(m_windows->count(), 1U);
    QCOMPARE(throwAways(), QStringList());
    QVERIFY(program.session() != nullptr);
}

void TestLookOnly::recentFilesAreOfLastingVaultsOnly()
{
    const QString folder = m_fixture->path(u"work.vault"_s);
    QVERIFY(Vault::create(folder, Secret("pass-for-the-test"), KdfLimits::cheap()));
    const QString log = m_fixture->write(u"kept.ndjson"_s, ImportFixture::github(4));
    {
        WindowProgram &look = start({m_fixture->write(u"secretive.ndjson"_s, ImportFixture::github(4))});
        importAll(look);
        QVERIFY(!look.window().findChild<QMenu *>(u"recentLogs"_s)->menuAction()->isEnabled());
    }
    m_windows.reset();
    WindowProgram &program = start({log}, folder);
    importAll(program);
    dialogIn<ReceiptDialog>(program)->reject();
    auto *recent = program.window().findChild<QMenu *>(u"recentLogs"_s);
    QVERIFY(recent->menuAction()->isEnabled());
    QCOMPARE(recent->actions().constFirst()->text(), u"kept.ndjson"_s);
    recent->actions().constFirst()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogIn<ImportDialog>(program) != nullptr, patience);
    dialogIn<ImportDialog>(program)->reject();
    recent->actions().constLast()->trigger();
    QVERIFY(!recent->menuAction()->isEnabled());
}

void TestLookOnly::everyRealLogGoesThrough()
{
    QFile file(logsFolder() + u"/truth.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The folder of real logs is not here; CLAVIGER_LOGS can name it.");
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object().value(u"files"_s).toObject();
    QStringList paths;
    for (const QString &name : truth.keys())
        paths.append(logsFolder() + u'/' + name);
    WindowProgram &program = start(paths);
    importAll(program);
    auto asked = program.session()->events().imports();
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), patience);
    const auto imports = asked.result();
    QVERIFY(imports);
    QHash<QString, audit::ImportReceipt> receipts;
    for (const audit::ImportRecord &import : *imports)
        receipts.insert(import.receipt.files.value(0).path, import.receipt);
    QCOMPARE(receipts.size(), paths.size());
    for (const QString &name : truth.keys()) {
        const audit::ImportReceipt receipt = receipts.value(logsFolder() + u'/' + name);
        const auto expected = quint64(truth.value(name).toObject().value(u"events"_s).toInt());
        QVERIFY2(
            receipt.stored + receipt.duplicates == expected,
            qPrintable(
                u"%1: %2 instead of %3"_s.arg(name).arg(receipt.stored + receipt.duplicates).arg(expected)));
        QCOMPARE(receipt.rejected, quint64(truth.value(name).toObject().value(u"unparsed_lines"_s).toInt()));
    }
}

QTEST_MAIN(TestLookOnly)
#include "tst_lookonly.moc"
