// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/eventfieldsmodel.h"

#include "models/domain/visibletext.h"
#include "models/tables/audittexts.h"
#include "models/tables/eventtablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPaths = 500; // of a record; more than anyone compares by eye

/// The values of a JSON record by their paths: "user.roles[0]".
class Paths
{
public:
    explicit Paths(const QByteArray &raw)
    {
        const QJsonDocument document = QJsonDocument::fromJson(raw);
        if (document.isObject())
            addObject({}, document.object());
        else if (document.isArray())
            addArray({}, document.array());
    }

    QMap<QString, QString> values;

private:
    void add(const QString &path, const QJsonValue &value)
    {
        if (values.size() >= mostPaths)
            return;
        if (value.isObject())
            return addObject(path + u'.', value.toObject());
        if (value.isArray())
            return addArray(path, value.toArray());
        values.insert(path, value.isString() ? value.toString()
                            : value.isNull() ? u"null"_s
                                             : value.toVariant().toString());
    }
    void addObject(const QString &prefix, const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            add(prefix + it.key(), it.value());
    }
    void addArray(const QString &prefix, const QJsonArray &array)
    {
        for (qsizetype i = 0; i < array.size(); ++i)
            add(u"%1[%2]"_s.arg(prefix).arg(i), array.at(i));
    }
};

} // namespace

EventFieldsModel::EventFieldsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock)
{
}

void EventFieldsModel::setEvent(const std::optional<audit::EventRow> &event, EventZone zone)
{
    show(event ? QList{*event} : QList<audit::EventRow>(), zone);
}

void EventFieldsModel::setEvents(const audit::EventRow &first, const audit::EventRow &second, EventZone zone)
{
    show({first, second}, zone);
}

void EventFieldsModel::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    filter();
}

int EventFieldsModel::differences() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [](const Line &line) { return line.differs(); }));
}

void EventFieldsModel::show(const QList<audit::EventRow> &events, EventZone zone)
{
    m_all.clear();
    if (!events.isEmpty()) {
        addTimes(events, zone);
        addFields(events);
    }
    m_isPair = events.size() == 2;
    if (m_isPair)
        addRecords(events);
    filter();
}

void EventFieldsModel::filter()
{
    beginResetModel();
    m_lines = m_all;
    if (m_isPair && m_onlyDifferences)
        m_lines.removeIf([](const Line &line) { return !line.differs(); });
    endResetModel();
}

void EventFieldsModel::addTimes(const QList<audit::EventRow> &events, EventZone zone)
{
    Line time{tr("Time"), -1, {}, {}, eventTimeDetails(events.first(), m_clock.now())};
    for (qsizetype i = 0; i < events.size(); ++i)
        time.shown.at(std::size_t(i)) = eventTimeText(events.at(i), zone);
    m_all << time;
}

void EventFieldsModel::addFields(const QList<audit::EventRow> &events)
{
    for (const AuditField field : allAuditFields) {
        Line line{fieldTitle(field), int(field), {}, {}, {}};
        for (qsizetype i = 0; i < events.size(); ++i) {
            const QByteArray &value = events.at(i)[field];
            line.values.at(std::size_t(i)) = value;
            line.shown.at(std::size_t(i)) =
                value.isEmpty() ? QString() : visibleText(valueText(field, QString::fromUtf8(value)));
        }
        if (!line.values[0].isEmpty() || !line.values[1].isEmpty())
            m_all << line;
    }
}

void EventFieldsModel::addRecords(const QList<audit::EventRow> &events)
{
    const std::array<QMap<QString, QString>, 2> paths{Paths(events[0].raw).values,
                                                      Paths(events[1].raw).values};
    QMap<QString, QString> names = paths[0];
    names.insert(paths[1]);
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        Line line{visibleText(it.key()), -1, {}, {}, {}};
        for (const std::size_t i : {0U, 1U})
            line.shown.at(i) = visibleText(paths.at(i).value(it.key()));
        m_all << line;
    }
}

int EventFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int EventFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (m_isPair ? 3 : 2);
}

QVariant EventFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    const auto side = std::size_t(index.column() == Other ? 1 : 0);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? line.name : line.shown.at(side);
    case Qt::ToolTipRole:
        return line.details.isEmpty() ? QVariant() : line.details.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    case Qt::AccessibleTextRole:
        if (index.column() != Name && m_isPair && line.differs())
            return tr("%1, differs").arg(line.shown.at(side));
        return {};
    case EventFieldRole:
        return line.field;
    case EventValueRole:
        return line.values.at(side);
    case EventOutcomeRole:
        return line.field == int(AuditField::Outcome) ? line.values.at(side) : QByteArray();
    case EventLoadedRole:
        return true;
    case DiffersRole:
        return m_isPair && line.differs();
    default:
        return {};
    }
}

QVariant EventFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Field");
    case Value:
        return m_isPair ? tr("First event") : tr("Value");
    default:
        return tr("Second event");
    }
}

} // namespace claviger
