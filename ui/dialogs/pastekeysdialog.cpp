// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastekeysdialog.h"

#include "ui/dialogs/field.h"
#include "ui/dialogs/noticebar.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// The preview shows enough to judge the columns by; all rows are added.
constexpr int previewRows = 50;
constexpr int shownProblems = 4;

} // namespace

PasteKeysDialog::PasteKeysDialog(const QList<RecordPlace> &places, const Key &where, const QDateTime &now,
                                 Action add, QWidget *parent)
    : TaskDialog(parent)
    , m_now(now)
    , m_connection(new QComboBox(this))
    , m_workspace(new QComboBox(this))
    , m_places(places)
    , m_text(new QPlainTextEdit(this))
    , m_table(new QTableWidget(this))
    , m_problems(new NoticeBar(Tone::Warn, {}, this))
    , m_button(nullptr)
{
    setHeading(tr("Paste a table of keys"),
               tr("Select the table on the service's page, copy it, and paste it here. CSV works as well."));
    buildPlace(places, where);
    m_text->setObjectName(u"pasted"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 5 + 12);
    m_table->setObjectName(u"preview"_s);
    m_table->setAccessibleName(tr("What was read, with the meaning of each column in the first row"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->hide();
    m_problems->setObjectName(u"problems"_s);
    m_problems->hide();
    body()->addWidget(new Field(tr("&Table"), m_text, this));
    body()->addWidget(m_table, 1);
    body()->addWidget(m_problems);
    m_button = addPrimary({});
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteKeysDialog::read);
    connect(m_button, &QPushButton::clicked, this, [this, add = std::move(add)] {
        QList<Key> keys = m_keys.keys;
        for (Key &key : keys)
            key.workspaceId = m_workspace->currentData().toString();
        follow<Result<QList<Key>>>(tr("Adding the records…"),
                                   add(m_connection->currentData().toString(), keys),
                                   [this](const Result<QList<Key>> &added) {
                                       if (added)
                                           accept();
                                       else
                                           showError(added.error());
                                   });
    });
    refresh();
    m_text->setFocus();
    resize(760, 240);
}

void PasteKeysDialog::buildPlace(const QList<RecordPlace> &places, const Key &where)
{
    m_connection->setObjectName(u"connection"_s);
    m_workspace->setObjectName(u"workspace"_s);
    auto *workspaceField = new Field(tr("&Workspace"), m_workspace, this);
    const auto showWorkspaces = [this, workspaceField, where] {
        m_workspace->clear();
        for (const Workspace &workspace : m_places.at(qMax(0, m_connection->currentIndex())).workspaces) {
            m_workspace->addItem(workspace.name.isEmpty() ? workspace.id : workspace.name, workspace.id);
            if (workspace.id == where.workspaceId)
                m_workspace->setCurrentIndex(m_workspace->count() - 1);
        }
        workspaceField->setUnavailable(
            m_workspace->count() > 0 ? QString() : tr("No workspace of this connection is known."));
    };
    for (const RecordPlace &each : places) {
        m_connection->addItem(each.connection.name, each.connection.id);
        if (each.connection.id == where.connectionId)
            m_connection->setCurrentIndex(m_connection->count() - 1);
    }
    connect(m_connection, &QComboBox::currentIndexChanged, this, showWorkspaces);
    showWorkspaces();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Field(tr("&Connection"), m_connection, this), 1);
    row->addWidget(workspaceField, 1);
    body()->addLayout(row);
}

void PasteKeysDialog::read()
{
    clearError();
    m_pasted.reset();
    if (!m_text->toPlainText().trimmed().isEmpty()) {
        const Result<PastedTable> table = readPastedTable(m_text->toPlainText());
        if (table)
            m_pasted = *table;
        else
            showError(table.error());
    }
    showTable();
    refresh();
}

// A table that holds whole secrets is kept with their first characters only.
QString PasteKeysDialog::keptText(const QString &field, const QString &text) const
{
    QString kept = text;
    if (field != m_text->objectName() || !m_pasted)
        return kept;
    for (const QStringList &row : m_pasted->rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (m_pasted->columns.value(i) == PastedColumn::Prefix)
                kept.replace(row.at(i), keptPrefix(row.at(i)));
        }
    }
    return kept;
}

QComboBox *PasteKeysDialog::columnChoice(int column)
{
    auto *choice = new QComboBox;
    choice->setObjectName(u"column%1"_s.arg(column));
    choice->setAccessibleName(m_pasted->heads.isEmpty() ? tr("Meaning of column %1").arg(column + 1)
                                                        : tr("Meaning of “%1”").arg(m_pasted->heads[column]));
    for (const PastedColumn each : allPastedColumns()) {
        choice->addItem(toText(each), int(each));
        if (each == m_pasted->columns[column])
            choice->setCurrentIndex(choice->count() - 1);
    }
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, column] {
        m_pasted->columns[column] = PastedColumn(choice->currentData().toInt());
        refresh();
    });
    return choice;
}

void PasteKeysDialog::showTable()
{
    m_table->clear();
    m_table->setVisible(m_pasted.has_value());
    if (!m_pasted)
        return;
    const int rows = qMin(previewRows, int(m_pasted->rows.size()));
    m_table->setColumnCount(int(m_pasted->columns.size()));
    m_table->setRowCount(rows + 1);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setCellWidget(0, column, columnChoice(column));
        for (int row = 0; row < rows; ++row) {
            // A secret that was pasted by mistake is not shown either.
            const QString cell = m_pasted->rows[row].value(column);
            const bool isPrefix = m_pasted->columns[column] == PastedColumn::Prefix;
            m_table->setItem(row + 1, column, new QTableWidgetItem(isPrefix ? keptPrefix(cell) : cell));
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setMinimumHeight(180);
}

void PasteKeysDialog::refresh()
{
    m_keys = m_pasted ? keysOf(*m_pasted, m_now) : PastedKeys();
    QStringList problems = m_keys.problems.mid(0, shownProblems);
    if (m_keys.problems.size() > shownProblems)
        problems << tr("… and %n more.", nullptr, int(m_keys.problems.size()) - shownProblems);
    m_problems->setSentence(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    const int count = int(m_keys.keys.size());
    m_button->setText(count == 0 ? tr("&Add records") : tr("&Add %n record(s)", nullptr, count));
    const QString noNames = tr("No column holds the names of the keys: choose one.");
    setPossible(*m_button, {}, count > 0 ? QString() : m_pasted ? noNames : tr("Paste a table first."));
    setStatus(count == 0 && m_pasted ? noNames : QString());
}

} // namespace claviger
