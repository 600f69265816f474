// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/outlooklist.h"

#include "ui/dialogs/provenancelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(OperationOutlook::State state)
{
    switch (state) {
    case OperationOutlook::State::Works:
        return Tone::Ok;
    case OperationOutlook::State::Dashboard:
        return Tone::Info;
    case OperationOutlook::State::Off:
        return Tone::Warn;
    case OperationOutlook::State::Missing:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

ToneLabel *oneLine(const QString &text, Tone tone, QWidget *parent)
{
    auto *label = new ToneLabel(text, tone, ToneLabel::Size::Body, parent);
    label->setWordWrap(false);
    return label;
}

} // namespace

OutlookList::OutlookList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void OutlookList::setOutlook(const QList<OperationOutlook> &outlook)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_column->addWidget(m_rows);
    for (qsizetype i = 0; i < outlook.size(); ++i) {
        // A reason that several in a row share is said once, below the last of them.
        const bool shared = i + 1 < outlook.size() && outlook.at(i + 1).reason == outlook.at(i).reason;
        addRow(outlook.at(i), !shared);
    }
}

void OutlookList::addRow(const OperationOutlook &outlook, bool isLast)
{
    auto *rows = static_cast<QVBoxLayout *>(m_rows->layout());
    Provenance source = outlook.provenance;
    if (outlook.state == OperationOutlook::State::Dashboard && source.url.isEmpty())
        source.url = outlook.dashboard;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(oneLine(outlook.title, Tone::Normal, m_rows));
    line->addWidget(new ProvenanceLabel(source, m_rows));
    line->addStretch();
    line->addWidget(oneLine(ConnectForm::stateWord(outlook.state), toneOf(outlook.state), m_rows));
    auto *entry = new QVBoxLayout;
    entry->setSpacing(0);
    entry->addLayout(line);
    if (isLast && !outlook.reason.isEmpty())
        entry->addWidget(new ToneLabel(outlook.reason, Tone::Muted, ToneLabel::Size::Caption, m_rows));
    rows->addLayout(entry);
}

} // namespace claviger
