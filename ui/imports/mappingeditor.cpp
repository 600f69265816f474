// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mappingeditor.h"

#include "models/tables/fieldmapmodel.h"
#include "models/tables/foundfieldmodel.h"
#include "ui/imports/fieldchoicedelegate.h"
#include "ui/imports/plaintable.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

MappingEditor::MappingEditor(QWidget *parent)
    : QWidget(parent)
    , m_found(new FoundFieldModel(this))
    , m_map(new FieldMapModel(this))
    , m_delegate(new FieldChoiceDelegate(this))
    , m_foundView(new PlainTable(tr("Fields in the log"), this))
    , m_mapView(new PlainTable(tr("Fields of an event"), this))
    , m_use(new QPushButton(this))
    , m_drop(new QPushButton(tr("Do not read"), this))
    , m_undo(new QPushButton(tr("As it was"), this))
    , m_name(new QLineEdit(this))
    , m_keep(new QPushButton(tr("Keep as a format"), this))
{
    m_foundView->setObjectName(u"foundFields"_s);
    m_mapView->setObjectName(u"fieldMap"_s);
    m_use->setObjectName(u"useField"_s);
    m_drop->setObjectName(u"dropField"_s);
    m_undo->setObjectName(u"undoField"_s);
    m_name->setObjectName(u"formatName"_s);
    m_keep->setObjectName(u"keepFormat"_s);
    m_foundView->setModel(m_found);
    m_foundView->setWidths({26, 8, 24});
    m_mapView->setModel(m_map);
    m_mapView->setItemDelegate(m_delegate);
    m_mapView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                               QAbstractItemView::AnyKeyPressed);
    m_mapView->setWidths({12, 26, 20});
    m_mapView->selectRow(0);
    m_name->setPlaceholderText(tr("Name of a format of your own"));
    m_name->setAccessibleName(m_name->placeholderText());
    layOut();
    connect(m_foundView, &QAbstractItemView::activated, this, &MappingEditor::use);
    connect(m_use, &QPushButton::clicked, this, [this] { use(m_foundView->currentIndex()); });
    connect(m_drop, &QPushButton::clicked, this,
            [this] { m_map->correct(m_mapView->currentIndex().row(), {}); });
    connect(m_undo, &QPushButton::clicked, this, [this] { m_map->undo(m_mapView->currentIndex().row()); });
    connect(m_map, &FieldMapModel::corrected, this, &MappingEditor::corrected);
    connect(m_map, &QAbstractItemModel::dataChanged, this, &MappingEditor::refreshButtons);
    for (PlainTable *view : {m_foundView, m_mapView})
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &MappingEditor::refreshButtons);
    connect(m_name, &QLineEdit::textChanged, this, &MappingEditor::refreshButtons);
    const auto keep = [this] {
        if (m_keep->isEnabled())
            Q_EMIT keepRequested(m_name->text().trimmed());
    };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_name, &QLineEdit::returnPressed, this, keep);
    refreshButtons();
}

void MappingEditor::layOut()
{
    auto *found = new QVBoxLayout;
    found->setSpacing(4);
    found->addWidget(m_foundView, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_use);
    below->addStretch();
    found->addLayout(below);
    auto *map = new QVBoxLayout;
    map->setSpacing(4);
    map->addWidget(m_mapView, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_drop);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(m_name, 1);
    buttons->addWidget(m_keep);
    map->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(found, 4);
    layout->addLayout(map, 5);
}

void MappingEditor::setPreview(const audit::LogPreview &preview, const QMap<QString, QString> &corrections)
{
    m_found->setFields(preview.fields);
    m_delegate->setPaths(m_found->paths());
    m_map->setPreview(preview, corrections);
    refreshButtons();
}

QMap<QString, QString> MappingEditor::corrections() const
{
    return m_map->corrections();
}

void MappingEditor::use(const QModelIndex &found)
{
    if (found.isValid() && m_mapView->currentIndex().isValid())
        m_map->correct(m_mapView->currentIndex().row(), m_found->path(found.row()));
}

void MappingEditor::refreshButtons()
{
    const QModelIndex target = m_mapView->currentIndex();
    const QString title = target.siblingAtColumn(FieldMapModel::Field).data().toString();
    m_use->setText(title.isEmpty() ? tr("Use") : tr("Use for “%1”").arg(title));
    const bool canUse = target.isValid() && m_foundView->currentIndex().isValid();
    setPossible(*m_use, {}, canUse ? QString() : tr("Choose a field of the log first."));
    setPossible(*m_drop, {}, target.isValid() ? QString() : tr("Choose a row first."));
    const bool isCorrected = target.data(FieldMapModel::CorrectedRole).toBool();
    setPossible(*m_undo, {}, isCorrected ? QString() : tr("This row was not changed."));
    setPossible(*m_keep, tr("Logs with the same fields are read so from now on."),
                m_name->text().trimmed().isEmpty() ? tr("Give the format a name first.") : QString());
}

} // namespace claviger
