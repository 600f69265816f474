// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historydialog.h"

#include "models/tables/relativetime.h"
#include "ui/dialogs/field.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeWidth = 140;
constexpr int fieldWidth = 140;

QTreeWidget *plainList(const QString &name, const QString &accessibleName, const QStringList &titles,
                       QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(titles);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setProperty("roomy", true);
    list->header()->setSectionsMovable(false);
    return list;
}

} // namespace

HistoryDialog::HistoryDialog(const QString &keyName, const QList<KeyVersion> &versions, QWidget *parent)
    : TaskDialog(parent)
    , m_versions(versions)
    , m_list(plainList(u"versions"_s, tr("Versions of the key"), {tr("Seen"), tr("What happened")}, this))
    , m_comparison(plainList(u"comparison"_s, tr("Comparison of two versions"),
                             {tr("Field"), QString(), QString()}, this))
{
    setHeading(tr("History of %1").arg(keyName),
               tr("What the syncs of this vault saw. Select two lines to compare them; a single one is "
                  "compared with the version before it."));
    buildVersions();
    buildComparison();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HistoryDialog::compare);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    cancelButton()->setText(tr("&Close"));
    m_list->setFocus();
    resize(760, 520);
}

void HistoryDialog::buildVersions()
{
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformRowHeights(true);
    for (const KeyVersion &version : std::as_const(m_versions)) {
        auto *row = new QTreeWidgetItem(
            m_list, {version.seen.isValid() ? shortTime(version.seen) : u"–"_s, version.event});
        row->setToolTip(0, exactTime(Moment::at(version.seen)));
        row->setToolTip(1, version.event);
        row->setSizeHint(0, {0, 26});
    }
    m_list->setColumnWidth(0, timeWidth);
    body()->addWidget(m_list, 2);
}

void HistoryDialog::buildComparison()
{
    m_comparison->setSelectionMode(QAbstractItemView::SingleSelection);
    m_comparison->header()->setStretchLastSection(false);
    m_comparison->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_comparison->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_comparison->setColumnWidth(0, fieldWidth);
    body()->addWidget(m_comparison, 3);
}

QString HistoryDialog::nameOf(int version) const
{
    if (version == 0)
        return tr("Now");
    const QDateTime seen = m_versions.at(version).seen;
    return seen.isValid() ? shortTime(seen) : tr("At first");
}

void HistoryDialog::compare()
{
    QList<int> chosen;
    for (QTreeWidgetItem *row : m_list->selectedItems())
        chosen.append(m_list->indexOfTopLevelItem(row));
    m_comparison->clear();
    if (chosen.isEmpty())
        return;
    std::sort(chosen.begin(), chosen.end());
    const int after = chosen.constFirst(); // the newest is on top
    const int before = chosen.size() > 1 ? chosen.constLast() : qMin(after + 1, int(m_versions.size()) - 1);
    m_comparison->setColumnHidden(1, before == after); // the first version has none to be compared with
    m_comparison->headerItem()->setText(1, nameOf(before));
    m_comparison->headerItem()->setText(2, nameOf(after));
    for (const FieldComparison &field : comparisonOf(m_versions.at(before), m_versions.at(after))) {
        auto *row = new QTreeWidgetItem(m_comparison, {field.field, field.before, field.after});
        QFont font = m_comparison->font();
        font.setWeight(field.differs ? QFont::DemiBold : QFont::Normal);
        for (int column = 0; column < m_comparison->columnCount(); ++column) {
            row->setFont(column, font);
            row->setToolTip(column, row->text(column));
        }
        if (field.differs) // said in words too, for those who do not see how it is set
            row->setData(0, Qt::AccessibleTextRole, tr("%1, differs").arg(field.field));
    }
}

} // namespace claviger
