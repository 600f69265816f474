// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/logpreview.h"
#include "models/audit/readers/ownformat.h"
#include "tests/models/vault/checks.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

namespace {

const SecretScrubber &scrubber()
{
    static const SecretScrubber one({}, wellKnownTokenShapes());
    return one;
}

} // namespace

/// A format is kept from what was corrected, and takes the next log of its kind by itself.
class TestOwnFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = {};
        m_options.formatFolders = {formats()};
    }

    void anUnknownLogIsKnownTheNextTime()
    {
        const QString path =
            write("a", "{\"wann\":\"2026-03-01T10:00:00\",\"wer\":\"ada\",\"was\":\"gelesen\"}\n"
                       "{\"wann\":\"2026-03-01T11:00:00\",\"wer\":\"bob\",\"was\":\"gelesen\"}\n");
        m_options.mapping = {{u"time"_s, u"wann"_s}, {u"actor"_s, u"wer"_s}, {u"action"_s, u"was"_s}};
        m_options.zone = QTimeZone("Europe/Berlin");
        const auto id = keep(path, u"Unser Journal"_s);
        VERIFY_OK(id);
        QCOMPARE(*id, u"unser-journal"_s);
        ReaderOptions fresh;
        fresh.formatFolders = {formats()};
        const auto again = previewLog(path, fresh, scrubber());
        VERIFY_OK(again);
        QCOMPARE(again->decision.format, u"unser-journal"_s);
        QCOMPARE(again->decision.title, u"Unser Journal"_s);
        QCOMPARE(again->records.at(1)[AuditField::Actor], u"bob"_s);
        QCOMPARE(again->records.at(0)[AuditField::Action], u"gelesen"_s);
        QCOMPARE(again->records.at(0).time, 1'772'355'600'000'000'000); // 09:00 UTC
    }

    void aShippedFormatIsCorrected()
    {
        QByteArray text;
        for (int i = 0; i < 5; ++i)
            text += "{\"time\":\"2026-03-01T00:00:00Z\",\"author_id\":1,\"author_name\":\"Ada\",\"entity_"
                    "type\":\"Project\","
                    "\"target_id\":" +
                    QByteArray::number(i) + ",\"target_details\":\"t\",\"add\":\"key\",\"nick\":\"ad\"}\n";
        const QString path = write("a", text);
        m_options.mapping = {{u"actor"_s, u"nick"_s}};
        const auto before = previewLog(path, m_options, scrubber());
        VERIFY_OK(before);
        QCOMPARE(before->decision.format, u"gitlab"_s);
        VERIFY_OK(keep(path, u"GitLab with nicks"_s));
        ReaderOptions fresh;
        fresh.formatFolders = {formats()};
        const auto again = previewLog(path, fresh, scrubber());
        VERIFY_OK(again);
        QCOMPARE(again->decision.format, u"gitlab-with-nicks"_s);
        QCOMPARE(again->records.at(0)[AuditField::Actor], u"ad"_s);
        // What was not corrected is as it was, the rules for the outcome among it.
        QCOMPARE(again->records.at(0)[AuditField::Action], u"key"_s);
        QCOMPARE(again->records.at(0)[AuditField::Outcome], before->records.at(0)[AuditField::Outcome]);
    }

    void namesAreNotTakenTwice()
    {
        const QString path = write("a", "{\"wann\":\"2026-03-01T10:00:00Z\",\"wer\":\"ada\"}\n");
        VERIFY_OK(keep(path, u"Mine"_s));
        VERIFY_ERROR(keep(path, u"mine"_s), ErrorCode::Invalid);
        VERIFY_ERROR(keep(path, u"GitHub"_s), ErrorCode::Invalid); // ships
        VERIFY_ERROR(keep(path, u"generic"_s), ErrorCode::Invalid);
        VERIFY_ERROR(keep(path, u" !? "_s), ErrorCode::Invalid);
        QCOMPARE(QDir(formats()).entryList(QDir::Files).size(), 1);
    }

    void columnsWithoutNamesCannotBeKnownAgain()
    {
        const QString path = write(
            "a", "2026-03-01T10:00:00Z,ada,read,203.0.113.7\n2026-03-01T10:00:01Z,bob,read,203.0.113.8\n"
                 "2026-03-01T10:00:02Z,eve,read,203.0.113.9\n");
        const auto preview = previewLog(path, m_options, scrubber());
        VERIFY_OK(preview);
        if (!preview->fields.front().path.startsWith(u"column"_s))
            QSKIP("this is not read as a table without header");
        VERIFY_ERROR(keep(path, u"Nameless"_s), ErrorCode::Invalid);
        QVERIFY(QDir(formats()).isEmpty());
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        const QString path = write("a", "{\"wann\":\"2026-03-01T10:00:00Z\",\"wer\":\"ada\"}\n");
        const auto preview = previewLog(path, m_options, scrubber());
        VERIFY_OK(preview);
        const auto id = saveOwnFormat({u"Mine"_s, preview->decision, preview->fields, m_options},
                                      path + u"/below a file"_s);
        VERIFY_ERROR(id, ErrorCode::Io);
    }

private:
    [[nodiscard]] QString formats() const { return m_folder->filePath(u"formats"_s); }

    Result<QString> keep(const QString &path, const QString &name)
    {
        const auto preview = previewLog(path, m_options, scrubber());
        if (!preview)
            return fail(preview.error());
        return saveOwnFormat({name, preview->decision, preview->fields, m_options}, formats());
    }

    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ReaderOptions m_options;
};

QTEST_GUILESS_MAIN(TestOwnFormat)
#include "tst_ownformat.moc"
