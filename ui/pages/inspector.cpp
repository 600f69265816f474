// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector.h"

#include "models/domain/clock.h"
#include "models/tables/keystate.h"
#include "models/tables/keytexts.h"
#include "models/tables/lastuse.h"
#include "models/tables/plaintip.h"
#include "models/tables/relativetime.h"
#include "ui/pages/commandbutton.h"
#include "ui/pages/findinglinks.h"
#include "ui/pages/inspectorform.h"
#include "ui/pages/keycommands.h"
#include "ui/pages/keytrailsection.h"
#include "ui/style/textroles.h"
#include "ui/style/tonelabel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/wraplabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace claviger {

using namespace Qt::StringLiterals;

Inspector::Inspector(const Clock &clock, KeyCommands &commands, QWidget *parent)
    : InspectorFrame(parent), m_clock(clock), m_commands(commands)
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Details of the selected key"));
    setDetails(makeDetails());
    QPushButton *rotate = commandButton(commands.rotate(), this);
    QPushButton *revoke = commandButton(commands.revoke(), this);
    rotate->setObjectName(u"rotateButton"_s);
    revoke->setObjectName(u"revokeButton"_s);
    setDestructive(*revoke);
    setFooter({{rotate, revoke}});
    setRows({});
}

QWidget *Inspector::makeDetails()
{
    auto *content = new QWidget;
    m_name = new WrapLabel({}, content);
    m_name->setObjectName(u"inspectorName"_s);
    m_name->setFont(fontFor(TextRole::Section));
    m_name->setMaximumLines(3);
    m_state = new StateBadge(content);
    m_prefixRow = new QWidget(content);
    m_prefix = new ElidedLabel({}, m_prefixRow);
    m_prefix->setObjectName(u"inspectorPrefix"_s);
    m_prefix->setFont(fixedFont());
    m_copy = new CopyButton(m_prefixRow);
    auto *prefix = new QHBoxLayout(m_prefixRow);
    prefix->setContentsMargins(0, 0, 0, 0);
    prefix->addWidget(m_prefix, 1);
    prefix->addWidget(m_copy);
    m_links = new FindingLinks(content);
    connect(m_links, &FindingLinks::chosen, this, &Inspector::findingChosen);
    m_cutOver = new Banner(content, Qt::Vertical);
    m_cutOver->setObjectName(u"cutOver"_s);
    connect(m_cutOver, &Banner::clicked, this, &Inspector::endCutOver);
    m_form = new InspectorForm(content);
    m_conflict = new ToneLabel(Tone::Warn, ToneLabel::Size::Caption, content);
    m_conflict->setObjectName(u"lastUseConflict"_s);
    m_trailSection = new KeyTrailSection(m_clock, content);
    connect(m_trailSection, &KeyTrailSection::trailRequested, this, &Inspector::trailRequested);
    connect(m_trailSection, &KeyTrailSection::daysChosen, this, &Inspector::trailDaysChosen);
    m_notes = new QPushButton(content);
    m_notes->setObjectName(u"editNotes"_s);
    setTextButton(*m_notes);
    connect(m_notes, &QPushButton::clicked, m_commands.annotate(), &QAction::trigger);
    m_provenance = new QLabel(content);
    m_provenance->setObjectName(u"provenance"_s);
    m_provenance->setWordWrap(true);
    m_provenance->setOpenExternalLinks(true);
    m_provenance->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_provenance->setFont(fontFor(TextRole::Caption));
    setMuted(*m_provenance);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 6, 16, 16);
    layout->setSpacing(6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_name, m_state, m_prefixRow, m_links, m_cutOver})
        layout->addWidget(each);
    auto *line = new QFrame(content);
    line->setProperty("hairline", true);
    layout->addSpacing(4);
    layout->addWidget(line);
    layout->addSpacing(4);
    layout->addWidget(m_form);
    layout->addWidget(m_conflict);
    layout->addWidget(m_trailSection);
    m_notes->setProperty("flush", true); // its text stands in line with the captions
    layout->addWidget(m_notes, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_provenance);
    layout->addStretch(1);

    return content;
}

void Inspector::setAbilities(const QHash<QString, ConnectionAbilities> &abilities)
{
    m_abilities = abilities;
}

void Inspector::setRows(const QList<KeyRow> &rows)
{
    setFooterVisible(!rows.isEmpty());
    m_showsKey = rows.size() == 1;
    Q_EMIT keyShown(m_showsKey ? std::optional(rows.first().key) : std::nullopt);
    if (m_showsKey) {
        showKey(rows.first());
        showDetails();
        return;
    }
    showHint(rows.isEmpty() ? tr("Select a key to see what is known about it.")
                            : tr("%n keys are selected.", nullptr, int(rows.size())));
}

void Inspector::clearDetails()
{
    m_row = {};
    m_trail.reset();
    m_trailSection->clear();
    m_links->setFindings({});
    m_name->setText({});
    m_name->setToolTip({});
    m_prefix->clear();
    m_copy->setContent({}, {});
    m_cutOver->setNotice(Banner::Kind::Notice, {}, {});
    m_form->clear();
    m_conflict->clear();
    m_provenance->clear();
}

void Inspector::setFindings(const QHash<KeyIdentity, QList<FindingRow>> &findings)
{
    m_findings = findings;
    m_links->setFindings(m_findings.value({m_row.key.connectionId, m_row.key.id}));
}

void Inspector::showKey(const KeyRow &row)
{
    // The same key, read again after a sync, keeps what the logs told of it.
    if (m_row.key.connectionId != row.key.connectionId || m_row.key.id != row.key.id) {
        m_trail.reset();
        m_trailSection->clear();
    }
    m_row = row;
    const Key &key = row.key;
    m_links->setFindings(m_findings.value({key.connectionId, key.id}));
    m_name->setText(key.name.isEmpty() ? tr("(no name)") : key.name);
    m_name->setToolTip(plainTip(key.name));
    m_state->setState(stateOf(key, row.cuttingOver, m_clock.now()));
    m_prefixRow->setVisible(!key.prefix.isEmpty());
    m_prefix->setText(key.prefix);
    m_copy->setContent(key.prefix, tr("Copy the prefix"));
    if (row.cuttingOver)
        m_cutOver->setNotice(Banner::Kind::Notice, u"rotate"_s,
                             row.cutOver ? nextStep(*row.cutOver) : tr("A new key replaces this one."),
                             row.cutOver && row.cutOver->stage == CutOver::Stage::SecretNotStored
                                 ? tr("Revoke the new key")
                                 : tr("Revoke the old key"));
    else
        m_cutOver->setNotice(Banner::Kind::Notice, {}, {});
    fillForm(row);
    m_provenance->setText(provenanceText(key));
}

// A new key whose secret nobody has is of no use: it is the one to go.
void Inspector::endCutOver()
{
    if (m_row.cutOver && m_row.cutOver->stage == CutOver::Stage::SecretNotStored && m_row.cutOver->newKey)
        Q_EMIT m_commands.revokeRequested({*m_row.cutOver->newKey});
    else
        m_commands.revoke()->trigger();
}

void Inspector::fillForm(const KeyRow &row)
{
    using Look = InspectorForm::Look;
    const Key &key = row.key;
    const auto moment = [this](const QString &caption, const Moment &time) {
        m_form->add(caption, relativeTime(time, m_clock.now()), time.isProvided() ? Look::Plain : Look::Muted,
                    exactTime(time));
    };
    m_form->clear();
    m_form->add(tr("Service"), row.service);
    m_form->add(tr("Workspace"), orNotProvided(row.workspace),
                row.workspace.isEmpty() ? Look::Muted : Look::Plain);
    if (!row.project.isEmpty())
        m_form->add(tr("Project"), row.project);
    m_form->add(tr("Scopes"), key.scopes.isEmpty() ? scopesSummary({}) : key.scopes.join(u'\n'),
                key.scopes.isEmpty() ? Look::Muted : Look::Fixed);
    m_form->add(tr("Allowlist"), key.allowlist.isEmpty() ? allowlistSummary({}) : key.allowlist.join(u'\n'),
                key.allowlist.isEmpty() ? Look::Muted : Look::Fixed);
    m_form->add(tr("Principal"), principalText(key.principal),
                key.principal == Principal::NotProvided ? Look::Muted : Look::Plain);
    m_form->add(tr("Owner"), orNotProvided(key.owner), key.owner.isEmpty() ? Look::Muted : Look::Plain);
    moment(tr("Created"), key.created);
    moment(tr("Expires"), key.expires);
    fillLastUse(key);
    fillUse(key);
    if (const QString owner = key.extra.value("owner_left"_L1).toString(); !owner.isEmpty())
        m_form->add(tr("Died"), tr("its owner %1 left").arg(owner));
    m_form->add(tr("Id"), key.id, Look::Fixed);
    fillNotes(row.annotation);
}

bool Inspector::isShown(const Key &key) const
{
    return m_showsKey && m_row.key.connectionId == key.connectionId && m_row.key.id == key.id;
}

void Inspector::setTrail(const Key &key, const KeyTrail &trail)
{
    if (!isShown(key))
        return;
    m_trail = trail;
    m_trailSection->setTrail(trail);
    fillForm(m_row);
}

void Inspector::setTrailError(const Key &key, const Error &error)
{
    if (isShown(key))
        m_trailSection->showError(error);
}

void Inspector::setTrailDays(int days)
{
    m_trailSection->setDays(days);
}

void Inspector::fillLastUse(const Key &key)
{
    using Look = InspectorForm::Look;
    const QDateTime now = m_clock.now();
    const LastUse last(key, m_trail, now);
    const bool told = last.moment().isProvided();
    m_form->add(tr("Last used"), last.text(now), told ? Look::Plain : Look::Muted,
                told ? exactTime(last.moment()) : QString());
    m_conflict->setText(last.conflictText(now));
    m_conflict->setVisible(!m_conflict->text().isEmpty());
}

void Inspector::fillUse(const Key &key)
{
    using Look = InspectorForm::Look;
    m_form->add(tr("From address"), orNotProvided(key.lastUsedIp),
                key.lastUsedIp.isEmpty() ? Look::Muted : Look::Fixed);
    m_form->add(tr("User agent"), orNotProvided(key.lastUsedAgent),
                key.lastUsedAgent.isEmpty() ? Look::Muted : Look::Fixed);
}

void Inspector::fillNotes(const Annotation &annotation)
{
    using Look = InspectorForm::Look;
    const auto add = [this](const QString &caption, const QString &value) {
        if (!value.isEmpty())
            m_form->add(caption, value, Look::Plain, value);
    };
    add(tr("Responsible"), annotation.owner);
    add(tr("Used in"), annotation.usedIn);
    add(tr("Ticket"), annotation.ticket);
    add(tr("Tags"), annotation.tags.join(u", "_s));
    add(tr("Note"), annotation.note);
    if (annotation.remind.isValid()) {
        const Moment remind = Moment::at(annotation.remind);
        m_form->add(tr("Reminder"), relativeTime(remind, m_clock.now()), Look::Plain, exactTime(remind));
    }
    m_notes->setText(annotation.isEmpty() ? tr("Add notes…") : tr("Edit notes…"));
}

QString Inspector::provenanceText(const Key &key) const
{
    if (key.origin == KeyOrigin::Manual)
        return tr("Kept by hand: no sync changes this record.");
    const ConnectionAbilities abilities = m_abilities.value(key.connectionId);
    const QString service = abilities.serviceName.toHtmlEscaped();
    const QString link =
        abilities.listing.url.isEmpty()
            ? service
            : u"<a href=\"%1\">%2</a>"_s.arg(abilities.listing.url.toString().toHtmlEscaped(), service);
    switch (abilities.listing.kind) {
    case Provenance::Kind::Documented:
        return tr("Listed through the documented API of %1.").arg(link);
    case Provenance::Kind::Unpublished:
        return tr("Listed through an unpublished API of %1.").arg(link);
    case Provenance::Kind::None:
        return service.isEmpty() ? QString()
                                 : tr("%1 has no API for its keys; this was entered by hand.").arg(link);
    }
    Q_UNREACHABLE();
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_provenance == nullptr)
        return;
    // Rich text keeps the link colour that it was laid out with.
    const QString same = m_provenance->text();
    m_provenance->clear();
    m_provenance->setText(same);
}

} // namespace claviger
