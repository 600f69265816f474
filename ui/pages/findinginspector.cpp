// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findinginspector.h"

#include "models/domain/clock.h"
#include "models/tables/relativetime.h"
#include "ui/pages/commandbutton.h"
#include "ui/pages/inspectorform.h"
#include "ui/pages/keycommands.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/severitybadge.h"
#include "ui/widgets/wraplabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;
using Look = InspectorForm::Look;
using State = FindingRecord::State;

FindingInspector::FindingInspector(const Clock &clock, KeyCommands &commands, QWidget *parent)
    : InspectorFrame(parent), m_clock(clock), m_commands(commands)
{
    setObjectName(u"findingInspector"_s);
    setAccessibleName(tr("Details of the selected finding"));
    setDetails(makeDetails());
    m_rotate = commandButton(commands.rotate(), this);
    m_revoke = commandButton(commands.revoke(), this);
    m_accept = new QPushButton(tr("Accept…"), this);
    m_reopen = new QPushButton(tr("Reopen"), this);
    m_rotate->setObjectName(u"rotateFromFinding"_s);
    m_revoke->setObjectName(u"revokeFromFinding"_s);
    m_accept->setObjectName(u"acceptFinding"_s);
    m_reopen->setObjectName(u"reopenFinding"_s);
    setDestructive(*m_revoke);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptRequested(m_row->record); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { Q_EMIT reopenRequested(m_row->record); });
    setFooter({{m_rotate, m_revoke, m_accept, m_reopen}});
    setFinding({}, {});
}

QLabel *FindingInspector::addCaption(const QString &text, QWidget *parent)
{
    auto *caption = new QLabel(text, parent);
    setTextRole(*caption, TextRole::Caption);
    setMuted(*caption);
    return caption;
}

QWidget *FindingInspector::makeDetails()
{
    auto *content = new QWidget;
    m_severity = new SeverityBadge(content);
    m_severity->setObjectName(u"findingSeverity"_s);
    m_sentence = new WrapLabel({}, content);
    m_sentence->setObjectName(u"findingSentence"_s);
    m_advice = new WrapLabel({}, content);
    m_advice->setObjectName(u"findingAdvice"_s);
    m_advice->setMuted(true);
    m_state = new Banner(content, Qt::Vertical);
    m_state->setObjectName(u"findingState"_s);
    m_form = new InspectorForm(content);
    m_coverage = new WrapLabel({}, content);
    m_coverage->setObjectName(u"findingCoverage"_s);
    m_query = new WrapLabel({}, content);
    m_query->setObjectName(u"findingQuery"_s);
    m_query->setFont(fixedFont());
    m_query->setMaximumLines(8);
    m_copy = new CopyButton(content);
    m_evidence = new QPushButton(content);
    m_evidence->setObjectName(u"showEvidence"_s);
    m_openKey = new QPushButton(tr("Open the key"), content);
    m_openKey->setObjectName(u"openKeyOfFinding"_s);
    setTextButton(*m_openKey);
    connect(m_evidence, &QPushButton::clicked, this,
            [this] { Q_EMIT evidenceRequested(m_row->record.finding.query); });
    connect(m_openKey, &QPushButton::clicked, this, [this] { Q_EMIT keyRequested(*m_key); });
    auto *query = new QHBoxLayout;
    query->setSpacing(4);
    query->addWidget(m_query, 1);
    query->addWidget(m_copy, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_evidence);
    buttons->addWidget(m_openKey);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 6, 16, 16);
    layout->setSpacing(6);
    layout->addWidget(m_severity);
    layout->addWidget(m_sentence);
    layout->addWidget(m_advice);
    layout->addWidget(m_state);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    auto *line = new QFrame(content);
    line->setProperty("hairline", true);
    layout->addSpacing(4);
    layout->addWidget(line);
    layout->addSpacing(4);
    layout->addWidget(m_form);
    layout->addSpacing(8);
    layout->addWidget(addCaption(tr("What the trail can show"), content));
    layout->addWidget(m_coverage);
    layout->addSpacing(8);
    layout->addWidget(addCaption(tr("Query of the evidence"), content));
    layout->addLayout(query);
    layout->addStretch(1);
    return content;
}

void FindingInspector::setFinding(const std::optional<FindingRow> &row, const std::optional<KeyRow> &key)
{
    m_row = row;
    m_key = key;
    setFooterVisible(row.has_value());
    if (!row)
        return showHint(tr("Select a finding to see what it rests on and what to do."));
    const Finding &finding = row->record.finding;
    m_severity->setSeverity(finding.severity, tr("%1 · %2").arg(wordOf(finding.severity), row->title));
    m_sentence->setText(finding.sentence);
    m_advice->setText(row->advice);
    m_coverage->setText(finding.coverage);
    m_query->setText(finding.query);
    m_copy->setContent(finding.query, tr("Copy the query"));
    fillState();
    fillForm();
    fillButtons();
    showDetails();
}

void FindingInspector::clearDetails()
{
    m_sentence->setText({});
    m_advice->setText({});
    m_coverage->setText({});
    m_query->setText({});
    m_copy->setContent({}, {});
    m_state->setNotice(Banner::Kind::Notice, {}, {});
    m_form->clear();
}

void FindingInspector::fillState()
{
    const FindingRecord &record = m_row->record;
    QString words = record.note;
    if (record.state == State::Accepted)
        words = tr("%1: %2").arg(stateText(record), record.reason);
    else if (record.state == State::Fixed)
        words = tr("Fixed: the examination of %1 no longer found it.").arg(shortTime(record.changed));
    m_state->setNotice(Banner::Kind::Notice, record.state == State::Open ? u"warning"_s : u"check"_s, words);
}

void FindingInspector::fillForm()
{
    const FindingRecord &record = m_row->record;
    const Finding &finding = record.finding;
    const auto time = [this](const QString &caption, const QDateTime &when, const QString &none) {
        m_form->add(caption, when.isValid() ? relativeTime(when, m_clock.now()) : none,
                    when.isValid() ? Look::Plain : Look::Muted, exactTime(Moment::at(when)));
    };
    m_form->clear();
    m_form->add(tr("Key"), finding.subjectName);
    m_form->add(tr("Connection"), m_row->connection);
    if (m_key && !m_key->workspace.isEmpty())
        m_form->add(tr("Workspace"), m_key->workspace);
    if (m_key && !m_key->key.owner.isEmpty())
        m_form->add(tr("Owner"), m_key->key.owner);
    m_form->add(finding.evidence == Finding::Evidence::Events ? tr("Evidence") : tr("Known uses"),
                tr("%n event(s)", nullptr, int(finding.events)));
    time(tr("First"), finding.first, tr("not seen"));
    time(tr("Last"), finding.last, tr("not seen"));
    time(tr("Found"), record.found, {});
    m_form->add(tr("State"), stateText(record));
    m_form->add(tr("Id"), finding.id, Look::Fixed);
}

void FindingInspector::fillButtons()
{
    const Finding &finding = m_row->record.finding;
    const bool open = m_row->record.state == State::Open;
    m_evidence->setText(tr("Show %n event(s)", nullptr, int(finding.events)));
    setPossible(*m_evidence, tr("Opens the Audit page with the query below."),
                finding.events > 0 ? QString() : tr("No event in this vault is about it."));
    m_openKey->setVisible(m_key.has_value());
    m_rotate->setVisible(open && finding.fix == Finding::Fix::Rotate);
    m_revoke->setVisible(open && finding.fix == Finding::Fix::Revoke);
    m_accept->setVisible(open);
    m_reopen->setVisible(m_row->record.state == State::Accepted);
    setFooterVisible(m_row->record.state != State::Fixed);
}

} // namespace claviger
