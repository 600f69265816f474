// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leakdialog.h"

#include "models/domain/whendone.h"
#include "models/tables/keystate.h"
#include "ui/dialogs/factslist.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/formfields.h"
#include "ui/dialogs/keylist.h"
#include "ui/dialogs/noticebar.h"
#include "ui/dialogs/revokeplan.h"
#include "ui/dialogs/timewords.h"
#include "ui/style/possible.h"
#include "ui/style/tonelabel.h"
#include "ui/style/textroles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace claviger {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Column { Match = KeyList::FirstOwn };

} // namespace

LeakDialog::LeakDialog(QHash<QString, LeakPlace> places, const Clock &clock, LeakActions actions,
                       QWidget *parent)
    : TaskDialog(parent)
    , m_places(std::move(places))
    , m_clock(clock)
    , m_actions(std::move(actions))
    , m_text(new QPlainTextEdit(this))
    , m_pause(new QTimer(this))
    , m_notice(new NoticeBar(Tone::Info, {}, this))
    , m_matches(new KeyList(tr("Keys that the text may belong to"), {tr("Match")}, this))
    , m_steps(new QWidget(this))
    , m_factsHolder(new QWidget(this))
{
    setHeading(
        tr("A secret has leaked"),
        tr("Paste what was found: the secret, a line of a log, a whole file. It stays in memory, is sent "
           "nowhere, and is wiped when this closes."));
    m_text->setObjectName(u"leaked"_s);
    FormFields::typeAgain(*m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_text->setUndoRedoEnabled(false); // an undo stack would keep copies
    m_notice->setObjectName(u"notice"_s);
    body()->addWidget(new Field(tr("&Leaked text, or the start of the secret"), m_text, this));
    body()->addWidget(m_notice);
    buildMatches();
    auto *holder = new QVBoxLayout(m_factsHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_factsHolder);
    buildSteps();
    body()->addStretch();
    cancelButton()->setText(tr("Close"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(150ms);
    connect(m_pause, &QTimer::timeout, this, &LeakDialog::look);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    showMatches();
    m_text->setFocus();
    resize(680, 260);
}

LeakDialog::~LeakDialog() = default;

QString LeakDialog::identityOf(const Key &key)
{
    return key.connectionId + u'\n' + key.id;
}

void LeakDialog::buildMatches()
{
    m_matches->setObjectName(u"matches"_s);
    m_matches->header()->setSectionResizeMode(Match, QHeaderView::Stretch);
    m_matches->setColumnWidth(KeyList::Name, 220);
    m_matches->setColumnWidth(KeyList::Place, 150);
    m_matches->setMinimumHeight(104);
    m_matches->setMaximumHeight(160);
    body()->addWidget(m_matches);
    connect(m_matches, &QTreeWidget::currentItemChanged, this, &LeakDialog::showChosen);
}

QPushButton *LeakDialog::addStep(QVBoxLayout *layout, const QString &name, const QString &text,
                                 ToneLabel *&status)
{
    auto *button = new QPushButton(text, m_steps);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumWidth(190);
    status = new ToneLabel(Tone::Muted, ToneLabel::Size::Body, m_steps);
    status->setObjectName(name + u"Status"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(button);
    row->addWidget(status, 1);
    layout->addLayout(row);
    return button;
}

void LeakDialog::buildSteps()
{
    auto *layout = new QVBoxLayout(m_steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_revoke = addStep(layout, u"revokeNow"_s, tr("1. &Revoke now"), m_revokeStatus);
    m_replace = addStep(layout, u"replace"_s, tr("2. Make a &new key"), m_replaceStatus);
    m_probe = addStep(layout, u"probe"_s, tr("3. &Check the old secret"), m_probeStatus);
    setDestructive(*m_revoke);
    body()->addWidget(m_steps);
    connect(m_revoke, &QPushButton::clicked, this, &LeakDialog::revokeChosen);
    connect(m_replace, &QPushButton::clicked, this, &LeakDialog::replaceChosen);
    connect(m_probe, &QPushButton::clicked, this, &LeakDialog::probeChosen);
}

void LeakDialog::look()
{
    QByteArray text = m_text->toPlainText().toUtf8();
    setStatus(tr("Looking for keys…"));
    whenDone(m_actions.find(Secret::fromConsumed(text)), this,
             [this, generation = ++m_generation](const Result<LeakFinding> &found) {
                 if (generation == m_generation)
                     onFound(found);
             });
}

void LeakDialog::onFound(const Result<LeakFinding> &found)
{
    if (isBusy()) // what is under way is about a key of the last finding
        return m_pause->start();
    setStatus({});
    if (!found)
        return showError(found.error());
    m_finding = *found;
    showMatches();
}

void LeakDialog::showMatches()
{
    m_matches->clear();
    for (const LeakedKey &leaked : std::as_const(m_finding.keys)) {
        const bool whole = leaked.strength == LeakedKey::Strength::Whole;
        m_matches->add(leaked.key, m_places.value(leaked.key.connectionId).connectionName,
                       {whole ? tr("the whole secret") : tr("its visible part only")});
    }
    const bool typed = !m_text->document()->isEmpty();
    QStringList sentences;
    for (auto unknown = m_finding.unknown.cbegin(); unknown != m_finding.unknown.cend(); ++unknown)
        sentences
            << tr("A secret of %1 belongs to no key that is known here: sync, or look in the other accounts.")
                   .arg(m_places.value(unknown.key()).serviceName);
    if (m_finding.isEmpty() && typed)
        sentences << tr("Nothing in this text belongs to a known key.");
    m_notice->setTone(m_finding.unknown.isEmpty() ? Tone::Info : Tone::Warn);
    m_notice->setSentence(sentences.join(u'\n'));
    m_notice->setVisible(!sentences.isEmpty());
    m_matches->setVisible(!m_finding.keys.isEmpty());
    if (!m_finding.keys.isEmpty())
        m_matches->setCurrentItem(m_matches->topLevelItem(0));
    showChosen();
}

const LeakedKey *LeakDialog::chosen() const
{
    const int row = m_matches->indexOfTopLevelItem(m_matches->currentItem());
    return row < 0 || row >= m_finding.keys.size() ? nullptr : &m_finding.keys.at(row);
}

LeakPlace LeakDialog::place() const
{
    return chosen() ? m_places.value(chosen()->key.connectionId) : LeakPlace();
}

QString LeakDialog::useText() const
{
    const Key &key = chosen()->key;
    const QString last = RevokePlan({}, m_clock.now()).lastUse(key);
    const QDateTime ended = m_progress.value(identityOf(key)).revokedAt;
    if (!ended.isValid() || !key.lastUsed.isProvided())
        return last;
    const bool later = key.lastUsed.isInstant() && key.lastUsed.time() > ended;
    return later ? tr("%1, after it was revoked").arg(last) : tr("%1; none since it was revoked").arg(last);
}

void LeakDialog::showChosen()
{
    delete std::exchange(m_facts, nullptr);
    const LeakedKey *leaked = chosen();
    m_factsHolder->setVisible(leaked != nullptr);
    m_steps->setVisible(leaked != nullptr);
    if (leaked == nullptr)
        return;
    const Key &key = leaked->key;
    m_facts = new FactsList(m_factsHolder);
    m_facts->add(tr("Status"), toText(stateOf(key, false, m_clock.now())));
    m_facts->add(tr("May do"), key.scopes.join(u"  "_s), FactsList::Type::Code);
    m_facts->add(tr("From"), key.allowlist.isEmpty() ? tr("any address") : key.allowlist.join(u"  "_s),
                 key.allowlist.isEmpty() ? FactsList::Type::Words : FactsList::Type::Code);
    m_facts->add(tr("Last used"), useText());
    m_factsHolder->layout()->addWidget(m_facts);
    showSteps();
}

void LeakDialog::showSteps()
{
    const LeakedKey *leaked = chosen();
    if (leaked == nullptr)
        return;
    const Progress progress = m_progress.value(identityOf(leaked->key));
    const LeakPlace where = place();
    const bool over = progress.revokedAt.isValid() || leaked->key.status == KeyStatus::Revoked;
    setPossible(*m_revoke, {}, over ? tr("It is revoked already.") : where.cannotRevoke);
    m_revokeStatus->setTone(over ? Tone::Ok : Tone::Muted);
    m_revokeStatus->setText(over ? tr("✓ revoked")
                            : where.cannotRevoke.isEmpty()
                                ? tr("Ends the key at once; what uses it stops working.")
                                : where.cannotRevoke);
    setPossible(*m_replace, {}, progress.replaced ? tr("The new key is made already.") : where.cannotReplace);
    m_replaceStatus->setTone(progress.replaced ? Tone::Ok : Tone::Muted);
    m_replaceStatus->setText(progress.replaced ? tr("✓ made, with the same scopes and allowlist")
                             : where.cannotReplace.isEmpty()
                                 ? tr("With the same scopes, lifetime and allowlist.")
                                 : where.cannotReplace);
    const bool canProbe = over && !leaked->secret.isEmpty();
    setPossible(*m_probe, {},
                canProbe ? QString()
                : over   ? tr("Only the visible part is known: there is nothing to try.")
                         : tr("After the key has been revoked."));
    m_probeStatus->setTone(progress.probeTone);
    m_probeStatus->setText(!progress.probe.isEmpty() ? progress.probe
                           : canProbe ? tr("One request with the leaked secret, to see that it is refused.")
                           : over     ? tr("Only the visible part is known: there is nothing to try.")
                                      : tr("After the key has been revoked."));
}

void LeakDialog::revokeChosen()
{
    const Key key = chosen()->key;
    follow<Done>(tr("Revoking %1…").arg(RevokePlan::nameOf(key)), m_actions.revoke(key),
                 [this, key](const Done &done) {
                     if (!done) {
                         showError(done.error());
                         return;
                     }
                     m_progress[identityOf(key)].revokedAt = m_clock.now();
                     showChosen();
                     Q_EMIT revoked(key);
                     if (m_probe->isEnabled())
                         probeChosen();
                 });
}

void LeakDialog::replaceChosen()
{
    const Key key = chosen()->key;
    follow<Result<CreatedKey>>(tr("Asking %1 for the new key…").arg(place().serviceName),
                               m_actions.replace(key), [this, key](const Result<CreatedKey> &created) {
                                   if (!created) {
                                       showError(created.error());
                                       return;
                                   }
                                   m_progress[identityOf(key)].replaced = true;
                                   showSteps();
                                   Q_EMIT replaced(*created);
                               });
}

void LeakDialog::probeChosen()
{
    const LeakedKey leaked = *chosen();
    follow<Result<KeyInspection>>(tr("Trying the old secret…"), m_actions.probe(leaked.key, leaked.secret),
                                  [this](const Result<KeyInspection> &inspection) {
                                      if (inspection)
                                          setOutcome(*inspection);
                                      else
                                          showError(inspection.error());
                                  });
}

void LeakDialog::setOutcome(const KeyInspection &inspection)
{
    Progress &progress = m_progress[identityOf(chosen()->key)];
    progress.probeTone = inspection.accepted ? Tone::Bad : Tone::Ok;
    progress.probe =
        inspection.accepted
            ? tr("✕ still accepted. Some services take minutes: check again, or revoke on the "
                 "service's own page.")
            : tr("✓ refused: %1").arg(inspection.refusal ? inspection.refusal->message : QString());
    showSteps();
}

void LeakDialog::setKeys(const QList<Key> &keys)
{
    for (LeakedKey &leaked : m_finding.keys) {
        for (const Key &key : keys) {
            if (identityOf(key) == identityOf(leaked.key))
                leaked.key = key;
        }
    }
    if (!isBusy())
        showChosen();
}

void LeakDialog::done(int result)
{
    m_text->setPlainText(QString(m_text->document()->characterCount(), u'•'));
    m_text->clear();
    m_pause->stop();
    ++m_generation;
    m_finding = {};
    TaskDialog::done(result);
}

} // namespace claviger
