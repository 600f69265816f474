// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/querycompleter.h"

#include "models/audit/query/queryterm.h"
#include "models/domain/visibletext.h"
#include "models/tables/audittexts.h"
#include "ui/audit/completiondelegate.h"
#include "ui/audit/queryedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace claviger {

using namespace Qt::StringLiterals;
using Kind = audit::QueryField::Kind;

namespace {

constexpr int insertedRole = Qt::UserRole + 1;

bool isTime(Kind kind)
{
    return kind == Kind::Time || kind == Kind::Since || kind == Kind::Until || kind == Kind::Before;
}

} // namespace

QueryCompleter::QueryCompleter(QueryEdit &edit)
    : QObject(&edit), m_edit(edit), m_completer(new QCompleter(this)), m_model(new QStandardItemModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(&edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setObjectName(u"queryCompletions"_s);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    m_completer->popup()->setItemDelegate(new CompletionDelegate(m_completer));
    edit.setCompletions(m_completer->popup());
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &QueryCompleter::insert);
    connect(&edit, &QLineEdit::textEdited, this, &QueryCompleter::propose);
    connect(&edit, &QueryEdit::completionsRequested, this, &QueryCompleter::propose);
    connect(&edit, &QueryEdit::completionChosen, this, &QueryCompleter::insertFirst);
}

void QueryCompleter::propose()
{
    if (m_inserting)
        return;
    const audit::CompletionPlace place = audit::completionPlaceAt(m_edit.text(), m_edit.cursorPosition());
    m_place = place;
    m_model->clear();
    if (!place.field) {
        proposeFields(place);
        return open(place);
    }
    if (isTime(place.field->kind)) {
        proposeTimes(place);
        return open(place);
    }
    m_completer->popup()->hide();
    if (place.field->kind == Kind::Column)
        Q_EMIT valuesWanted(place);
}

void QueryCompleter::proposeFields(const audit::CompletionPlace &place)
{
    // An empty word asks for nothing: with Ctrl+Space all fields are offered.
    if (place.typed.isEmpty() && !m_edit.text().isEmpty() && !m_edit.text().endsWith(u' '))
        return;
    for (const QString &name : audit::queryFieldNames()) {
        if (!name.startsWith(place.typed, Qt::CaseInsensitive))
            continue;
        const std::optional<AuditField> field = auditFieldFromName(name);
        add(name, QString(name % u':'), field ? fieldTitle(*field) : QString());
    }
}

void QueryCompleter::proposeTimes(const audit::CompletionPlace &place)
{
    const QList<std::pair<QString, QString>> times{
        {u"15m"_s, tr("15 minutes ago")},      {u"1h"_s, tr("an hour ago")},
        {u"24h"_s, tr("a day ago")},           {u"7d"_s, tr("a week ago")},
        {u"30d"_s, tr("30 days ago")},         {u"today"_s, tr("since midnight")},
        {u"yesterday"_s, tr("the day before")}};
    for (const auto &[word, meaning] : times) {
        if (word.startsWith(place.typed, Qt::CaseInsensitive))
            add(word, word, meaning);
    }
}

void QueryCompleter::showValues(const audit::CompletionPlace &place, const QList<audit::ValueCount> &values)
{
    if (!(place == m_place) || !place.field || !m_edit.hasFocus())
        return;
    m_model->clear();
    for (const audit::ValueCount &each : values) {
        const QString value = QString::fromUtf8(each.value);
        const QString term = audit::queryTerm(place.field->column, value);
        add(visibleText(value), term.mid(term.indexOf(u':') + 1), countText(each.count));
    }
    open(place);
}

void QueryCompleter::add(const QString &shown, const QString &inserted, const QString &note)
{
    auto *item = new QStandardItem(shown);
    item->setData(inserted, insertedRole);
    item->setData(note, CompletionDelegate::NoteRole);
    item->setEditable(false);
    m_model->appendRow(item);
}

void QueryCompleter::open(const audit::CompletionPlace &place)
{
    const bool isComplete = m_model->rowCount() == 1 && m_model->item(0)->data(insertedRole).toString() ==
                                                            m_edit.text().mid(place.column, place.length);
    if (m_model->rowCount() == 0 || isComplete)
        return m_completer->popup()->hide();
    QRect at = m_edit.caretRect();
    at.setWidth(qMin(m_edit.width(), 46 * m_edit.fontMetrics().averageCharWidth()));
    at.moveLeft(qMin(at.left(), m_edit.width() - at.width()));
    at.translate(0, 6);
    m_completer->complete(at);
}

void QueryCompleter::insertFirst()
{
    const QModelIndex current = m_completer->popup()->currentIndex();
    insert(current.isValid() ? current : m_completer->completionModel()->index(0, 0));
    m_completer->popup()->hide();
}

void QueryCompleter::insert(const QModelIndex &chosen)
{
    const QString word = chosen.data(insertedRole).toString();
    if (word.isEmpty())
        return;
    const bool isField = !m_place.field;
    const QString before = m_edit.text().left(m_place.column) % word;
    QString after = m_edit.text().mid(m_place.column + m_place.length);
    if (!isField && after.isEmpty())
        after = u" "_s;
    {
        const QScopedValueRollback guard(m_inserting, true);
        m_edit.setText(before + after);
        m_edit.setCursorPosition(int(before.size()) + (isField ? 0 : 1));
    }
    // Behind a field's colon its values are what comes next.
    if (isField)
        propose();
}

} // namespace claviger
