// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/logwords.h"

#include "models/tables/audittexts.h"
#include "models/tables/eventtime.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::LogWords)
};

} // namespace

QString bytesText(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

QString nanosecondsText(const std::optional<qint64> &time)
{
    if (!time)
        return {};
    return instantOf(*time).toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString durationText(double seconds)
{
    const auto whole = qint64(seconds + 0.5);
    const QString tail = u"%1:%2"_s.arg(whole / 60 % 60, whole >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole >= 3600 ? u"%1:%2"_s.arg(whole / 3600).arg(tail) : tail;
}

QString mappedFieldTitle(const QString &name)
{
    if (name == "time"_L1)
        return Text::tr("Time");
    if (name == "event_id"_L1)
        return Text::tr("Event id");
    const std::optional<AuditField> field = auditFieldFromName(name);
    return field ? fieldTitle(*field) : name;
}

QString sourceName(const audit::ImportReceipt &receipt)
{
    if (receipt.files.isEmpty())
        return Text::tr("(nothing was read)");
    const QString &path = receipt.files.constFirst().path;
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

QString formatsOf(const audit::ImportReceipt &receipt)
{
    QStringList formats;
    for (const audit::ImportedFile &file : receipt.files)
        formats.append(file.format);
    formats.removeDuplicates();
    return formats.join(u", "_s);
}

QString stateText(audit::ImportRecord::State state)
{
    switch (state) {
    case audit::ImportRecord::State::Running:
        return Text::tr("not finished");
    case audit::ImportRecord::State::Complete:
        return Text::tr("complete");
    case audit::ImportRecord::State::Partial:
        return Text::tr("ended early");
    }
    Q_UNREACHABLE();
}

QString countsText(const audit::ImportReceipt &receipt)
{
    QStringList parts{Text::tr("%Ln event(s)", nullptr, int(receipt.stored))};
    if (receipt.duplicates > 0)
        parts.append(Text::tr("%Ln duplicate(s)", nullptr, int(receipt.duplicates)));
    if (receipt.rejected > 0)
        parts.append(Text::tr("%Ln rejected", nullptr, int(receipt.rejected)));
    return parts.join(u", "_s);
}

QString paceText(const audit::ImportPace &pace)
{
    QStringList parts;
    if (pace.bytesTotal > 0)
        parts.append(Text::tr("%1 of %2").arg(bytesText(pace.bytesRead), bytesText(pace.bytesTotal)));
    parts.append(Text::tr("%Ln event(s)", nullptr, int(pace.records)));
    if (pace.seconds >= 1)
        parts.append(Text::tr("%L1 a second").arg(qRound64(pace.recordsPerSecond())));
    if (pace.secondsLeft() >= 0)
        parts.append(Text::tr("%1 left").arg(durationText(pace.secondsLeft())));
    return parts.join(u" · "_s);
}

} // namespace claviger
