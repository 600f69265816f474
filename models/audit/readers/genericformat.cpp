// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/genericformat.h"

#include "models/audit/readers/fieldguess.h"
#include "models/audit/readers/fieldsynonyms.h"

#include <QCoreApplication>

namespace claviger::audit {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::GenericFormat)
};

LogFormat::Field fieldOf(const std::vector<FieldGuess::Way> &ways)
{
    LogFormat::Field field;
    for (const FieldGuess::Way &way : ways)
        field.ways.push_back({{{way.path, {}}}, " "});
    return field;
}

/// The first field of \a names that the sample has, whatever its letters' case.
LogFormat::Field sentence(const SampleFields &sample, std::initializer_list<std::string_view> names)
{
    LogFormat::Field found;
    for (const std::string_view name : names) {
        for (const auto &[text, field] : sample.fields()) {
            if (!field.path.empty() && field.path.size() <= 2 && !field.inList && foldedName(text) == name)
                found.ways.push_back({{{field.path, {}}}, " "});
        }
    }
    return found;
}

QString shown(const FieldPath &path)
{
    return QString::fromStdString(toText(path));
}

void explainTime(const FieldGuess &guess, QStringList &why)
{
    if (!guess.splitTime().empty())
        why.append(Text::tr("The time is put together from columns of their own for date and time."));
    else if (guess.time().empty())
        why.append(Text::tr("No field holds a time."));
    else
        why.append(Text::tr("The time is %1: its values are times.").arg(shown(guess.time().front().path)));
}

} // namespace

LogFormat genericFormat(const SampleFields &sample, QStringList &why)
{
    const FieldGuess guess(sample);
    LogFormat format;
    format.id = "generic";
    format.name = Text::tr("By names and values").toStdString();
    if (!guess.splitTime().empty()) {
        LogFormat::Way way;
        for (const FieldPath &path : guess.splitTime())
            way.parts.push_back({path, {}});
        format.time.ways.push_back(std::move(way));
    }
    for (const FieldGuess::Way &way : guess.time())
        format.time.ways.push_back({{{way.path, {}}}, " "});
    explainTime(guess, why);
    format.eventId = fieldOf(guess.eventId());
    for (const AuditField field : allAuditFields) {
        format.fields[indexOf(field)] = fieldOf(guess.field(field));
        if (!guess.field(field).empty()) {
            why.append(Text::tr("%1 is %2 by its name.")
                           .arg(QString(nameOf(field)), shown(guess.field(field).front().path)));
        }
    }
    format.message = sentence(sample, {"message", "msg", "log", "eventmessage", "eventoriginal", "content",
                                       "bodystringvalue", "body", "description"});
    format.prose = sentence(sample, {"text", "message", "msg", "log", "eventmessage", "eventoriginal",
                                     "content", "bodystringvalue", "body"});
    return format;
}

} // namespace claviger::audit
