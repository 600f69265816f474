// SPDX-License-Identifier: GPL-3.0-or-later
// The tables around imports: files, first records, fields, mapping, rejected records, sources.
#include "models/tables/fieldmapmodel.h"
#include "models/tables/foundfieldmodel.h"
#include "models/tables/importplanmodel.h"
#include "models/tables/logwords.h"
#include "models/tables/previewtablemodel.h"
#include "models/tables/rejectedtablemodel.h"
#include "models/tables/roles.h"
#include "models/tables/sourcetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

audit::LogPreview sample()
{
    audit::LogPreview preview;
    preview.bytes = 2'000;
    preview.decision.format = u"github"_s;
    preview.decision.title = u"GitHub audit log"_s;
    preview.decision.container = u"gzip: JSON lines"_s;
    preview.decision.confidence = 92;
    preview.decision.mapping = {{u"time"_s, {u"@timestamp"_s}}, {u"actor"_s, {u"actor"_s, u"user"_s}}};
    preview.fields = {{u"@timestamp"_s, 2, 2, {u"1709251200000"_s}},
                      {u"actor"_s, 1, 2, {u"octo"_s, u"cat"_s}}};
    audit::PreviewRecord good;
    good.time = 1'772'323'200'000'000'000;
    good.position = 1;
    good.fields[indexOf(AuditField::Actor)] = u"octo\u202e"_s;
    good.fields[indexOf(AuditField::Outcome)] = u"rate_limited"_s;
    audit::PreviewRecord bad;
    bad.position = 1'202;
    bad.raw = u"{broken"_s;
    bad.reason = u"It ends within a value."_s;
    preview.records = {good, bad};
    preview.looked = 40;
    preview.rejected = 1;
    return preview;
}

audit::ImportRecord import(qint64 id, const QString &path, quint64 stored)
{
    audit::ImportRecord record;
    record.id = id;
    record.state = audit::ImportRecord::State::Complete;
    record.finished = QDateTime::fromSecsSinceEpoch(1'772'323'200, QTimeZone::utc());
    record.receipt.files = {{path, u"abc"_s, 10, u"plain"_s, u"github"_s, {}}};
    record.receipt.stored = stored;
    record.receipt.first = 1'772'323'200'000'000'000;
    return record;
}

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestLogTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesBecomeReadyOrFail()
    {
        ImportPlanModel model;
        const Tester tester(&model);
        model.setFiles({u"/x/a.gz"_s, u"/x/b.bin"_s, u"/x/c.log"_s}, {});
        QCOMPARE(model.firstWaiting(), 0);
        QVERIFY(!model.isCertain());
        model.setPreview(0, sample());
        model.setPreview(1, fail(ErrorCode::Invalid, u"/x/b.bin is no log."_s));
        QCOMPARE(model.firstWaiting(), 2);
        QCOMPARE(text(model, 0, ImportPlanModel::File), u"a.gz"_s);
        QCOMPARE(text(model, 0, ImportPlanModel::Format), u"GitHub audit log"_s);
        QCOMPARE(text(model, 0, ImportPlanModel::Container), u"gzip: JSON lines"_s);
        QCOMPARE(text(model, 0, ImportPlanModel::Confidence), u"certain"_s);
        QCOMPARE(text(model, 1, ImportPlanModel::Format), u"/x/b.bin is no log."_s);
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsUserCheckable));
        QCOMPARE(model.chosen().size(), 2); // the one that waits is imported as it is recognised
        QVERIFY(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().size(), 1);
        QVERIFY(!model.isCertain()); // one that is wanted failed
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.isCertain());
    }

    void recordsShowWhatIsReadAndWhatIsNot()
    {
        PreviewTableModel model;
        const Tester tester(&model);
        model.setRecords(sample().records);
        QCOMPARE(text(model, 0, PreviewTableModel::Time), u"2026-03-01 00:00:00.000"_s);
        QCOMPARE(text(model, 0, PreviewTableModel::Outcome), u"rate-limited"_s);
        QVERIFY(!text(model, 0, PreviewTableModel::Actor)
                     .contains(QChar(0x202e))); // what reorders text is made visible
        QCOMPARE(text(model, 1, PreviewTableModel::Time), u"It ends within a value."_s);
        QVERIFY(!model.index(1, 0).data(ProblemRole).toString().isEmpty());
        QVERIFY(model.emptyColumns().contains(PreviewTableModel::Ip));
        QVERIFY(!model.emptyColumns().contains(PreviewTableModel::Actor));
        model.setRecords({});
        QCOMPARE(model.rowCount(), 0);
    }

    void fieldsShowTheirShare()
    {
        FoundFieldModel model;
        const Tester tester(&model);
        model.setFields(sample().fields);
        QCOMPARE(text(model, 1, FoundFieldModel::Share), u"50 %"_s);
        QCOMPARE(text(model, 1, FoundFieldModel::Examples), u"octo · cat"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFields(sample().fields);
        QCOMPARE(reset.size(), 0); // the selection stays when a correction was tried
    }

    void mappingIsCorrectedRowByRow()
    {
        FieldMapModel model;
        const Tester tester(&model);
        model.setPreview(sample(), {});
        const int actor = FieldMapModel::rowOf(u"actor"_s);
        QCOMPARE(text(model, actor, FieldMapModel::From), u"actor, else user"_s);
        QCOMPARE(text(model, FieldMapModel::rowOf(u"ip"_s), FieldMapModel::From), u"not read"_s);
        QSignalSpy corrected(&model, &FieldMapModel::corrected);
        // An editor that is left as it was says nothing.
        QVERIFY(model.setData(model.index(actor, FieldMapModel::From), u"actor"_s, Qt::EditRole));
        QCOMPARE(corrected.size(), 0);
        QVERIFY(model.setData(model.index(actor, FieldMapModel::From), u" user.login "_s, Qt::EditRole));
        QCOMPARE(corrected.size(), 1);
        QCOMPARE(model.corrections().value(u"actor"_s), u"user.login"_s);
        QVERIFY(model.index(actor, 0).data(FieldMapModel::CorrectedRole).toBool());
        model.correct(FieldMapModel::rowOf(u"time"_s), {});
        QCOMPARE(text(model, FieldMapModel::rowOf(u"time"_s), FieldMapModel::From), u"not read"_s);
        model.undo(actor);
        QCOMPARE(model.corrections().size(), 1);
        QCOMPARE(corrected.size(), 3);
    }

    void rejectedRecordsHaveLineAndReason()
    {
        RejectedTableModel model;
        const Tester tester(&model);
        model.setRecords({{1'202, u"It ends within a value."_s, "{broken\x1b[2J"}});
        QCOMPARE(text(model, 0, RejectedTableModel::Line), QLocale().toString(1'202));
        QVERIFY(!text(model, 0, RejectedTableModel::Raw).contains(QChar(0x1b)));
    }

    void sourcesAreSwitchedOff()
    {
        SourceTableModel model;
        const Tester tester(&model);
        model.setImports({import(7, u"/x/a.ndjson"_s, 1'204), import(9, u"https://api.example.org/v1"_s, 3)});
        QCOMPARE(text(model, 0, SourceTableModel::Name), u"a.ndjson"_s);
        QCOMPARE(text(model, 0, SourceTableModel::Events), QLocale().toString(1'204));
        QCOMPARE(text(model, 0, SourceTableModel::First), u"2026-03-01 00:00:00 UTC"_s);
        QVERIFY(model.switchedOff().empty());
        QSignalSpy switched(&model, &SourceTableModel::switched);
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(switched.size(), 1);
        QCOMPARE(model.switchedOff(), std::vector<qint64>{9});
        // It stays off when another import comes, and is forgotten when it goes.
        model.setImports({import(11, u"/x/new"_s, 1), import(9, u"b"_s, 3)});
        QCOMPARE(model.switchedOff(), std::vector<qint64>{9});
        QCOMPARE(model.rowOf(9), 1);
        model.setImports({import(11, u"/x/new"_s, 1)});
        QVERIFY(model.switchedOff().empty());
        model.setImports({});
    }

    void numbersAreWorded()
    {
        QCOMPARE(durationText(14.2), u"0:14"_s);
        QCOMPARE(durationText(75), u"1:15"_s);
        QCOMPARE(durationText(3'723), u"1:02:03"_s);
        audit::ImportPace pace;
        pace.records = 1'200;
        pace.bytesRead = 1'024 * 1'024;
        pace.bytesTotal = 4 * 1'024 * 1'024;
        pace.seconds = 2;
        const QString text = paceText(pace);
        QVERIFY2(text.contains(u"1.0 MB of 4.0 MB"_s) && text.contains(u"600 a second"_s) &&
                     text.contains(u"0:06 left"_s),
                 qPrintable(text));
        QCOMPARE(paceText({}).contains(u"left"_s), false);
    }
};

QTEST_GUILESS_MAIN(TestLogTables)
#include "tst_logtables.moc"
