// SPDX-License-Identifier: GPL-3.0-or-later
// Progress, receipt, sources, and what is dropped.
#include "ui/imports/dropoverlay.h"
#include "ui/imports/importprogressdialog.h"
#include "ui/imports/importstrip.h"
#include "ui/imports/receiptdialog.h"
#include "ui/imports/sourcesdialog.h"

#include "models/domain/whendone.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMainWindow>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

audit::ImportReceipt receipt(quint64 rejected)
{
    audit::ImportReceipt receipt;
    receipt.files = {{u"/home/ada/audit.ndjson"_s, u"deadbeef"_s, 2'048, u"JSON lines"_s, u"github"_s,
                      u"It has the fields."_s}};
    receipt.stored = 1'204;
    receipt.rejected = rejected;
    receipt.seconds = 0.5;
    return receipt;
}

audit::ImportRecord source(qint64 id)
{
    audit::ImportRecord record;
    record.id = id;
    record.state = audit::ImportRecord::State::Complete;
    record.receipt = receipt(0);
    return record;
}

} // namespace

class TestImportViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReceiptListsWhatWasRejected()
    {
        qint64 asked = 0;
        ReceiptDialog dialog(
            {{u"/home/ada/audit.ndjson"_s, receipt(2), 7},
             {u"/home/ada/x.bin"_s, tl::make_unexpected(makeError(ErrorCode::Invalid, u"It is no log."_s)),
              0}},
            3, [&asked](qint64 id) {
                asked = id;
                return endedFuture(Result<QList<audit::RejectedRecord>>(QList<audit::RejectedRecord>{
                    {12, u"It ends within a value."_s, "{broken"}, {13, u"No object."_s, "7"}}));
            });
        dialog.show();
        auto *table = dialog.findChild<QTableView *>(u"rejected"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(asked, 7);
        QVERIFY(table->isVisible());
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words.append(label->text());
        for (const QString &word :
             {u"deadbeef"_s, u"github"_s, u"It has the fields."_s, QLocale().toString(1'206)})
            QVERIFY2(words.contains(word), qPrintable(word + u" is not in "_s + words.join(u" | "_s)));
        QTest::keyClick(dialog.findChild<QPushButton *>(u"copyReceipt"_s), Qt::Key_Space);
        const QJsonObject copied =
            QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(copied.value(u"stored"_s).toInt(), 1'204);
        // The other file says why it could not be read.
        auto *choice = dialog.findChild<QComboBox *>(u"receiptFile"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTRY_VERIFY(!table->isVisible());
        QSignalSpy events(&dialog, &ReceiptDialog::eventsRequested);
        QTest::keyClick(dialog.findChild<QPushButton *>(u"primary"_s), Qt::Key_Space);
        QCOMPARE(events.size(), 1);
    }

    void progressIsInEventsAndBytes()
    {
        ImportProgressDialog dialog;
        dialog.show();
        audit::ImportPace pace;
        pace.path = u"/x/large.ndjson"_s;
        pace.number = 2;
        pace.count = 3;
        pace.records = 1'000'000;
        pace.bytesRead = 300 << 20;
        pace.bytesTotal = 900 << 20;
        pace.seconds = 2;
        dialog.showPace(pace);
        QCOMPARE(dialog.findChild<QProgressBar *>(u"progressBar"_s)->value(), 333);
        const QString numbers = dialog.findChild<QLabel *>(u"progressNumbers"_s)->text();
        QVERIFY2(numbers.contains(u"0:04"_s), qPrintable(numbers));
        QSignalSpy stopped(&dialog, &ImportProgressDialog::stopRequested);
        auto *stop = dialog.findChild<QPushButton *>(u"stopImport"_s);
        QTest::keyClick(stop, Qt::Key_Space);
        QCOMPARE(stopped.size(), 1);
        QVERIFY(dialog.isVisible()); // until the import has ended
        pace.isStopping = true;
        dialog.showPace(pace);
        QVERIFY(!stop->isEnabled());
        // Escape leaves the import alone.
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(stopped.size(), 1);
    }

    void theStripTellsAndStops()
    {
        ImportStrip strip;
        QVERIFY(strip.isHidden());
        audit::ImportPace pace;
        pace.number = 1;
        pace.count = 1;
        pace.records = 12;
        strip.showPace(pace);
        QVERIFY(!strip.isHidden());
        QSignalSpy stopped(&strip, &ImportStrip::stopRequested);
        QTest::keyClick(strip.findChild<QToolButton *>(u"importStop"_s), Qt::Key_Space);
        QCOMPARE(stopped.size(), 1);
        strip.showEnd(u"Imported: 12 events"_s);
        QVERIFY(strip.findChild<QToolButton *>(u"importStop"_s)->isHidden());
        strip.showEnd({});
        QVERIFY(strip.isHidden());
    }

    void sourcesAreSwitchedByKeyboard()
    {
        SourcesDialog dialog;
        dialog.setImports({source(3), source(5)}, {});
        dialog.show();
        auto *table = dialog.findChild<QTableView *>(u"sources"_s);
        QSignalSpy switched(&dialog, &SourcesDialog::switched);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(switched.size(), 1);
        QCOMPARE(switched.at(0).at(0).value<std::vector<qint64>>(), std::vector<qint64>{5});
        QSignalSpy receipts(&dialog, &SourcesDialog::receiptRequested);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(receipts.size(), 1);
        QCOMPARE(receipts.at(0).at(0).value<audit::ImportRecord>().id, 5);
        QVERIFY(dialog.isVisible());
        auto *pull = dialog.findChild<QPushButton *>(u"sourcePull"_s);
        dialog.setCannotPull(u"No connection."_s);
        QVERIFY(!pull->isEnabled());
        QCOMPARE(pull->toolTip(), u"No connection."_s);
        dialog.setCannotPull({});
        QVERIFY(pull->isEnabled());
        dialog.setPulling(u"Reading …"_s);
        QVERIFY(!pull->isEnabled());
        dialog.setImports({}, {});
        QVERIFY(!dialog.findChild<QPushButton *>(u"sourceRemove"_s)->isEnabled());
    }

    void dropsAreRead_data()
    {
        QTest::addColumn<QString>("vault");
        QTest::addColumn<bool>("throwAway");
        QTest::addColumn<int>("x");
        QTest::addColumn<DropOverlay::Place>("place");
        QTest::newRow("no vault") << QString() << false << 100 << DropOverlay::Place::LookOnly;
        QTest::newRow("into the vault") << u"work"_s << false << 100 << DropOverlay::Place::Vault;
        QTest::newRow("beside it") << u"work"_s << false << 700 << DropOverlay::Place::LookOnly;
        QTest::newRow("to what is there") << QString() << true << 700 << DropOverlay::Place::Vault;
    }

    void dropsAreRead()
    {
        QFETCH(QString, vault);
        QFETCH(bool, throwAway);
        QFETCH(int, x);
        QFETCH(DropOverlay::Place, place);
        QMainWindow window;
        window.resize(800, 600);
        DropOverlay overlay(window);
        overlay.setVaultName(vault);
        overlay.setThrowAway(throwAway);
        window.show();
        QMimeData data;
        data.setData(u"text/uri-list"_s, "file:///tmp/a%20b.log\r\nfile:///tmp/folder\r\n");
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(overlay.isVisible());
        QCOMPARE(overlay.size(), window.size());
        // Once it lies over the window it is what is dragged over.
        QApplication::sendEvent(&overlay, &enter);
        QVERIFY(enter.isAccepted());
        QSignalSpy dropped(&overlay, &DropOverlay::dropped);
        QDragMoveEvent move(QPoint(x, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&overlay, &move);
        QDropEvent drop(QPoint(x, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&overlay, &drop);
        QVERIFY(!overlay.isVisible());
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.at(0).at(0).value<LogInput>().paths,
                 (QStringList{u"/tmp/a b.log"_s, u"/tmp/folder"_s}));
        QCOMPARE(dropped.at(0).at(1).value<DropOverlay::Place>(), place);
    }

    void whatIsNoLogIsNotTaken_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a word") << u"text/plain"_s << QByteArray("hello") << false;
        QTest::newRow("a link") << u"text/uri-list"_s << QByteArray("https://example.org/audit.log") << false;
        QTest::newRow("an image") << u"image/png"_s << QByteArray("x") << false;
        QTest::newRow("lines") << u"text/plain"_s << QByteArray("2026-03-01T00:00:00Z user=ada action=read\n")
                               << true;
    }

    void whatIsNoLogIsNotTaken()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, bytes);
        QMimeData data;
        data.setData(type, bytes);
        QTEST(!LogInput::ofMime(data).isEmpty(), "taken");
    }
};

QTEST_MAIN(TestImportViews)
#include "tst_importviews.moc"
