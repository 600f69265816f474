// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog by keyboard, over the real readers.
#include "tests/ui/imports/importfixture.h"
#include "models/tables/fieldmapmodel.h"
#include "ui/imports/importdialog.h"
#include "ui/style/stylefollower.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestImportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ImportFixture>(); }

    void cleanup()
    {
        m_dialog.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void oneEnterImportsWhatIsCertain()
    {
        open(LogInput::ofPaths({m_fixture->write(u"audit.ndjson"_s, ImportFixture::github(60))}));
        QTRY_COMPARE(log(0).state, PlannedLog::State::Ready);
        QVERIFY(log(0).preview.isCertain());
        QTRY_COMPARE(m_dialog->focusWidget(), primary());
        QVERIFY(!find<QTableView>("files")->isVisible()); // one file needs no list
        QSignalSpy requested(m_dialog.get(), &ImportDialog::importRequested);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        const auto logs = requested.at(0).at(0).value<QList<PlannedLog>>();
        QCOMPARE(logs.size(), 1);
        QCOMPARE(logs.at(0).path, m_fixture->path(u"audit.ndjson"_s));
        QVERIFY(!m_dialog->isVisible());
    }

    void whatIsUncertainAsksForAJudgement()
    {
        open(LogInput::ofPaths({m_fixture->write(u"ledger.csv"_s, ImportFixture::ledger(30))}));
        QTRY_COMPARE(log(0).state, PlannedLog::State::Ready);
        QVERIFY(!log(0).preview.isCertain());
        auto *format = find<QComboBox>("format");
        QTRY_COMPARE(m_dialog->focusWidget(), format);
        QVERIFY(!find<QLabel>("reason")->text().isEmpty());
        // Field by field: the actor from the column “wer”.
        QTest::keyClick(find<QPushButton>("mapFields"), Qt::Key_Space);
        auto *map = find<QTableView>("fieldMap");
        QVERIFY(map->isVisible());
        map->selectRow(FieldMapModel::rowOf(u"actor"_s));
        auto *found = find<QTableView>("foundFields");
        const QModelIndex wer =
            found->model()
                ->match(found->model()->index(0, 0), Qt::DisplayRole, u"wer"_s, 1, Qt::MatchExactly)
                .value(0);
        QVERIFY(wer.isValid());
        found->setCurrentIndex(wer);
        QTest::keyClick(find<QPushButton>("useField"), Qt::Key_Space);
        QTRY_COMPARE(log(0).preview.records.at(2)[AuditField::Actor], u"mitarbeiter2"_s);
        QCOMPARE(log(0).options.mapping.value(u"actor"_s), u"wer"_s);
        // Zone-less times are the zone's that is chosen.
        auto *zone = find<QComboBox>("zone");
        QVERIFY(zone->isVisible());
        const qint64 asUtc = log(0).preview.records.at(0).time;
        const int berlin = zone->findData(QByteArray("Europe/Berlin"));
        QVERIFY(berlin > 0);
        zone->setCurrentIndex(berlin);
        Q_EMIT zone->activated(berlin);
        QTRY_COMPARE(log(0).preview.records.at(0).time, asUtc - 3'600'000'000'000);
        // Kept as a format of one's own, it is taken from then on.
        auto *name = find<QLineEdit>("formatName");
        QTest::keyClicks(name, u"Our ledger"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(log(0).options.format, u"our-ledger"_s);
        QTRY_COMPARE(log(0).preview.decision.format, u"our-ledger"_s);
        QCOMPARE(log(0).preview.records.at(2)[AuditField::Actor], u"mitarbeiter2"_s);
        QVERIFY(m_dialog->isVisible()); // Enter in the name is not the dialog's
    }

    void anotherFormatIsTaken()
    {
        open(LogInput::ofPaths({m_fixture->write(u"audit.ndjson"_s, ImportFixture::github(10))}));
        QTRY_COMPARE(log(0).state, PlannedLog::State::Ready);
        auto *format = find<QComboBox>("format");
        format->setFocus();
        const int generic = format->findData(u"generic"_s);
        format->setCurrentIndex(generic);
        Q_EMIT format->activated(generic);
        QTRY_COMPARE(log(0).preview.decision.format, u"generic"_s);
    }

    void aYearCanBeSaid()
    {
        open(LogInput::ofPaths({m_fixture->write(u"messages"_s, ImportFixture::syslog(10))}));
        QTRY_COMPARE(log(0).state, PlannedLog::State::Ready);
        auto *year = find<QSpinBox>("year");
        QVERIFY(year->isVisible());
        year->setValue(2019);
        QTRY_COMPARE(
            QDateTime::fromMSecsSinceEpoch(log(0).preview.records.at(0).time / 1'000'000, QTimeZone::utc())
                .date()
                .year(),
            2019);
    }

    void severalFilesHaveARowEach()
    {
        m_fixture->write(u"logs/a.ndjson"_s, ImportFixture::github(10));
        m_fixture->write(u"logs/deep/b.log"_s, ImportFixture::accessLog(10));
        m_fixture->write(u"logs/c.bin"_s, QByteArray("\0\1\2\3", 4).repeated(500));
        m_fixture->write(u"logs/d.log"_s, {});
        open(LogInput::ofPaths({m_fixture->path(u"logs"_s)}));
        auto *files = find<QTableView>("files");
        QTRY_VERIFY(files->isVisible());
        QCOMPARE(m_dialog->plan().rowCount(), 4);
        QTRY_COMPARE(m_dialog->plan().firstWaiting(), -1);
        QCOMPARE(log(1).state, PlannedLog::State::Failed); // a, c, d, deep/b
        QVERIFY2(log(1).error.message.endsWith(u'.'), qPrintable(log(1).error.message));
        // The list walks by keyboard, and the pane below follows.
        files->setFocus();
        files->selectRow(0);
        QTest::keyClick(files, Qt::Key_Down);
        QTRY_COMPARE(find<QLabel>("sampleMessage")->text(), log(1).error.message);
        // Without the first.
        files->selectRow(0);
        QTest::keyClick(files, Qt::Key_Space);
        QVERIFY(!log(0).isWanted);
        QSignalSpy requested(m_dialog.get(), &ImportDialog::importRequested);
        QTest::keyClick(primary(), Qt::Key_Space);
        QCOMPARE(requested.size(), 1);
        QStringList names;
        for (const PlannedLog &each : requested.at(0).at(0).value<QList<PlannedLog>>())
            names.append(QFileInfo(each.path).fileName());
        QCOMPARE(names, (QStringList{u"d.log"_s, u"b.log"_s}));
    }

    void wrongFilesGiveSentences_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("binary") << u"binary"_s;
        QTest::newRow("empty") << u"empty"_s;
        QTest::newRow("not there") << u"gone"_s;
        QTest::newRow("a folder without files") << u"folder"_s;
        QTest::newRow("unreadable") << u"unreadable"_s;
    }

    void wrongFilesGiveSentences()
    {
        QFETCH(QString, kind);
        if (kind == u"binary"_s)
            m_fixture->write(kind, QByteArray("\0\1\2\3\xff", 5).repeated(500));
        if (kind == u"empty"_s)
            m_fixture->write(kind, {});
        if (kind == u"folder"_s)
            QVERIFY(QDir().mkpath(m_fixture->path(kind)));
        if (kind == u"unreadable"_s) {
            m_fixture->write(kind, ImportFixture::github(3));
            QFile::setPermissions(m_fixture->path(kind), {});
            if (QFile(m_fixture->path(kind)).open(QIODevice::ReadOnly))
                QSKIP("This user may read everything.");
        }
        open(LogInput::ofPaths({m_fixture->path(kind)}));
        const auto said = [this]() -> QString {
            return find<QLabel>("sampleMessage")->text() + find<QLabel>("errorMessage")->text();
        };
        QTRY_VERIFY2(said().contains(u'.') && !said().contains(u"Looking"_s), qPrintable(said()));
        QVERIFY(!primary()->isEnabled());
        QVERIFY(!primary()->toolTip().isEmpty());
    }

    void textIsLookedAtWithoutAFile()
    {
        const LogInput input = LogInput::ofText(QString::fromUtf8(ImportFixture::accessLog(5)));
        open(input);
        QTRY_COMPARE(log(0).state, PlannedLog::State::Ready);
        QCOMPARE(log(0).preview.looked, 5U);
        QCOMPARE(log(0).options.texts, input.texts);
        QVERIFY(primary()->isEnabled());
    }

    void lookingOnlyLeavesTheVaultAlone()
    {
        const LogInput input = LogInput::ofPaths({m_fixture->write(u"a.log"_s, ImportFixture::accessLog(5))});
        open(input);
        QTRY_COMPARE(log(0).state, PlannedLog::State::Ready);
        QSignalSpy imports(m_dialog.get(), &ImportDialog::importRequested);
        QSignalSpy looks(m_dialog.get(), &ImportDialog::lookOnlyRequested);
        QTest::keyClick(find<QRadioButton>("lookOnly"), Qt::Key_Space);
        QTest::keyClick(primary(), Qt::Key_Space);
        QCOMPARE(imports.size(), 0);
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.at(0).at(0).value<LogInput>().paths, input.paths);
    }

    void aThrowAwayVaultIsCalledThat()
    {
        open(LogInput::ofPaths({m_fixture->write(u"a.log"_s, ImportFixture::accessLog(5))}), true);
        QVERIFY(find<QWidget>("place")->isVisible());
        QVERIFY(!find<QRadioButton>("lookOnly")->isVisible());
    }

    void closingAsksForNothing()
    {
        open(LogInput::ofPaths({m_fixture->write(u"a.log"_s, ImportFixture::accessLog(5))}));
        QSignalSpy imports(m_dialog.get(), &ImportDialog::importRequested);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(imports.size(), 0);
        m_dialog.reset(); // with a look into the file under way
    }

    void everythingHasANameAndFits_data()
    {
        QTest::addColumn<bool>("rtl");
        QTest::addColumn<bool>("dark");
        QTest::newRow("left to right, light") << false << false;
        QTest::newRow("right to left, dark") << true << true;
    }

    void everythingHasANameAndFits()
    {
        QFETCH(bool, rtl);
        QFETCH(bool, dark);
        const Tokens &tokens = dark ? Tokens::dark() : Tokens::light();
        QApplication::setPalette(tokens.palette());
        qApp->setStyleSheet(styleSheetFor(tokens));
        QApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
        open(LogInput::ofPaths({m_fixture->write(u"ledger.csv"_s, ImportFixture::ledger(30))}));
        QTRY_COMPARE(log(0).state, PlannedLog::State::Ready);
        find<QPushButton>("mapFields")->click();
        QTRY_VERIFY(find<QTableView>("fieldMap")->isVisible());
        const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
                widget->focusProxy() != nullptr)
                continue;
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString name = button != nullptr ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                                                 widget->objectName()));
            const QRect area(widget->mapTo(m_dialog.get(), QPoint()), widget->size());
            QVERIFY2(m_dialog->rect().contains(area), qPrintable(widget->objectName()));
            if (button != nullptr)
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
        QApplication::setPalette(Tokens::light().palette());
        qApp->setStyleSheet({});
    }

private:
    void open(const LogInput &input, bool isThrowAway = false)
    {
        audit::ReaderOptions base = m_fixture->base();
        base.texts = input.texts;
        m_dialog = std::make_unique<ImportDialog>(input, base, m_fixture->context(isThrowAway),
                                                  m_fixture->actions());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    [[nodiscard]] const PlannedLog &log(int row) const
    {
        static const PlannedLog none;
        return row < m_dialog->plan().rowCount() ? m_dialog->plan().log(row) : none;
    }
    template <typename W> [[nodiscard]] W *find(const char *name) const
    {
        auto *found = m_dialog->findChild<W *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] QPushButton *primary() const { return find<QPushButton>("primary"); }

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<ImportDialog> m_dialog;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
