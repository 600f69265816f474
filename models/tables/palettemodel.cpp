// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/palettemodel.h"

#include "models/tables/fuzzymatch.h"
#include "models/tables/roles.h"

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atMost = 100;   ///< nobody reads further; another letter is typed instead
constexpr int impossibleCosts = 25; ///< a worse fit that can be chosen comes first
constexpr int leastElsewhere = 45;  ///< letters strewn over name and place are no sign of anything
constexpr int elsewhereCosts = 15;  ///< found in what is not the name

/// Of equal fits, what there is less of is meant.
int kindBonus(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Page:
        return 6;
    case PaletteEntry::Kind::Action:
        return 4;
    case PaletteEntry::Kind::Place:
        return 2;
    case PaletteEntry::Kind::Filter:
        return 1;
    case PaletteEntry::Kind::Key:
        return 0;
    }
    Q_UNREACHABLE();
}

/// The name counts most; several words may be spread over all that is known of it.
std::optional<FuzzyMatch> matchOf(const PaletteEntry &entry, const QString &typed)
{
    if (auto match = fuzzyMatch(typed, entry.text))
        return match;
    const QString whole = entry.text % u' ' % entry.note % u' ' % entry.keywords;
    auto match = fuzzyMatch(typed, whole);
    if (!match || match->score < leastElsewhere)
        return std::nullopt;
    match->score -= elsewhereCosts;
    match->positions.removeIf([&entry](int at) { return at >= entry.text.size(); });
    return match;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    choose();
    endResetModel();
}

void PaletteModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    beginResetModel();
    m_typed = typed;
    choose();
    endResetModel();
}

void PaletteModel::choose()
{
    m_shown = m_typed.trimmed().isEmpty() ? unasked() : found();
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const Shown &a, const Shown &b) { return a.rank > b.rank; });
    m_shown.resize(qMin(m_shown.size(), atMost));
}

QList<PaletteModel::Shown> PaletteModel::unasked() const
{
    QList<Shown> shown;
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const PaletteEntry &entry = m_entries.at(at);
        if (entry.kind == PaletteEntry::Kind::Page || entry.kind == PaletteEntry::Kind::Action)
            shown.append({at, kindBonus(entry.kind) - (entry.whyNot.isEmpty() ? 0 : impossibleCosts), {}});
    }
    return shown;
}

QList<PaletteModel::Shown> PaletteModel::found() const
{
    QList<Shown> shown;
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const PaletteEntry &entry = m_entries.at(at);
        if (const auto match = matchOf(entry, m_typed)) {
            const int cost = entry.whyNot.isEmpty() ? 0 : impossibleCosts;
            shown.append({at, match->score + kindBonus(entry.kind) - cost, match->positions});
        }
    }
    return shown;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::ToolTipRole:
        return shown.whyNot;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.text, shown.note, shown.shortcut, shown.whyNot};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case NoteRole:
        return shown.note;
    case ProblemRole:
        return shown.whyNot;
    case KindRole:
        return int(shown.kind);
    case PageRole:
        return shown.kind == PaletteEntry::Kind::Page ? shown.target : QVariant();
    case ShortcutRole:
        return shown.shortcut;
    case PositionsRole:
        return QVariant::fromValue(m_shown.at(index.row()).positions);
    default:
        return {};
    }
}

} // namespace claviger
