// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/logformatcatalogue.h"

#include "models/audit/readers/logformatreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::LogFormatCatalogue)
};

/// Where records of any format may stand: as exporters, search engines and streams wrap them.
const std::vector<FieldPath> &usualPrefixes()
{
    static const std::vector<FieldPath> prefixes{{{"data", {}, {}}},
                                                 {{"_source", {}, {}}},
                                                 {{"result", {}, {}}},
                                                 {{"event", {}, {}}},
                                                 {{"detail", {}, {}}},
                                                 {{"message", {}, {}}},
                                                 {{"event", {}, {}}, {"original", {}, {}}},
                                                 {{"_raw", {}, {}}},
                                                 {{"CloudTrailEvent", {}, {}}},
                                                 {{"log", {}, {}}},
                                                 {{"payload", {}, {}}},
                                                 {{"record", {}, {}}},
                                                 {{"_source", {}, {}}, {"data", {}, {}}}};
    return prefixes;
}

bool saysOneOf(const SampleFields::Field &field, const std::vector<std::string> &values)
{
    return std::ranges::any_of(values, [&](const std::string &wanted) {
        if (wanted.starts_with('*')) {
            const std::string_view end = std::string_view(wanted).substr(1);
            return std::ranges::any_of(field.values,
                                       [&](const std::string &value) { return value.ends_with(end); });
        }
        if (!wanted.ends_with('*'))
            return field.values.contains(wanted);
        const std::string_view start = std::string_view(wanted).substr(0, wanted.size() - 1);
        return std::ranges::any_of(field.values,
                                   [&](const std::string &value) { return value.starts_with(start); });
    });
}

using Fields = std::vector<const SampleFields::Field *>;

/// The fields of the sample that \a sign may mean.
Fields findSign(const LogFormat::Sign &sign, const SampleFields &sample, const FieldPath &prefix)
{
    Fields found;
    for (const FieldPath &path : sign.paths) {
        const SampleFields::Field *const field = sample.find(prefix, path);
        if (field && (sign.values.empty() || saysOneOf(*field, sign.values)))
            found.push_back(field);
    }
    return found;
}

/// At least half of the records have all signs; it is not enough that different ones have one each.
bool standTogether(const std::vector<Fields> &signs, const SampleFields &sample)
{
    const auto having = std::ranges::count_if(sample.byRecord(), [&](const std::set<std::size_t> &record) {
        return std::ranges::all_of(signs, [&](const Fields &fields) {
            return std::ranges::any_of(
                fields, [&](const SampleFields::Field *field) { return record.contains(field->order); });
        });
    });
    return static_cast<std::size_t>(having) * 2 >= sample.byRecord().size();
}

} // namespace

LogFormatCatalogue::LogFormatCatalogue(const QStringList &folders)
{
    for (const QString &folder : folders)
        addFolder(folder);
    addFolder(u":/logformats"_s);
}

void LogFormatCatalogue::addFolder(const QString &path)
{
    const QDir folder(path);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name == u"schema.json"_s)
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            m_mistakes.append(Text::tr("%1 cannot be opened: %2.").arg(file.fileName(), file.errorString()));
            continue;
        }
        Result<LogFormat> format = logFormatFromJson(file.readAll(), file.fileName());
        if (!format)
            m_mistakes.append(format.error().message);
        else if (!find(QString::fromStdString(format->id)))
            m_formats.push_back(std::move(*format));
    }
}

const LogFormat *LogFormatCatalogue::find(const QString &id) const
{
    const auto found = std::ranges::find(m_formats, id.toStdString(), &LogFormat::id);
    return found == m_formats.end() ? nullptr : &*found;
}

std::optional<LogFormatCatalogue::Match> LogFormatCatalogue::match(const SampleFields &sample) const
{
    std::optional<Match> best;
    const auto consider = [&](const LogFormat &format, const FieldPath &prefix) {
        std::optional<Match> match = matchOne(format, sample, prefix);
        if (match && (!best || match->confidence > best->confidence))
            best = std::move(match);
    };
    for (const LogFormat &format : m_formats)
        consider(format, {});
    if (best)
        return best;
    for (const LogFormat &format : m_formats) {
        for (const FieldPath &prefix : usualPrefixes())
            consider(format, prefix);
        for (const FieldPath &prefix : format.prefixes)
            consider(format, prefix);
    }
    return best;
}

std::optional<LogFormatCatalogue::Match>
LogFormatCatalogue::matchOne(const LogFormat &format, const SampleFields &sample, const FieldPath &prefix)
{
    if (format.signs.empty() || sample.records() == 0)
        return {};
    QStringList signs;
    std::vector<Fields> found;
    for (const LogFormat::Sign &sign : format.signs) {
        found.push_back(findSign(sign, sample, prefix));
        if (found.back().empty())
            return {};
        signs.append(QString::fromStdString(toText(found.back().front()->path)));
    }
    if (!standTogether(found, sample))
        return {};
    for (const FieldPath &path : format.absent) {
        if (sample.find(prefix, path))
            return {};
    }
    const auto hints = static_cast<int>(std::ranges::count_if(
        format.hints, [&](const FieldPath &path) { return sample.find(prefix, path) != nullptr; }));
    Match match;
    match.format = &format;
    match.prefix = prefix;
    match.confidence = std::min(99, 60 + static_cast<int>(signs.size()) * 6 + hints * 3);
    match.why.append(Text::tr("It has the fields of %1: %2.")
                         .arg(QString::fromStdString(format.name), signs.join(u", "_s)));
    if (!prefix.empty())
        match.why.append(Text::tr("They stand within \"%1\".").arg(QString::fromStdString(toText(prefix))));
    return match;
}

} // namespace claviger::audit
