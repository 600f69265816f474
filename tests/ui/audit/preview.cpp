// SPDX-License-Identifier: GPL-3.0-or-later
// For people: renders timelines and facets to PNG files: auditpreview FOLDER [light|dark] [rtl].
#include "tests/ui/audit/samples.h"
#include "models/domain/clock.h"
#include "ui/audit/entitydialog.h"
#include "ui/audit/facetpanel.h"
#include "ui/audit/facettree.h"
#include "ui/audit/facetvaluesdialog.h"
#include "ui/audit/timelinechart.h"
#include "ui/audit/timelinepanel.h"
#include "ui/audit/timerangedialog.h"
#include "ui/pages/keytrailsection.h"
#include "ui/style/applystyle.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QTextStream>
#include <QToolButton>
#include <QVBoxLayout>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

struct Grabber
{
    QDir folder;
    QString suffix;

    void operator()(QWidget &widget, const QString &name) const
    {
        widget.show();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QString file = folder.filePath(name % suffix % ".png"_L1);
        if (!widget.grab().save(file))
            QTextStream(stderr) << "cannot write " << file << '\n';
    }
};

void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&widget, &event);
}

void timelines(const Grabber &grab)
{
    QWidget page;
    page.setProperty("surface", u"base"_s);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    QList<TimelinePanel *> panels;
    TimelineContent nothing = samples::timeline(48);
    std::ranges::fill(nothing.bars, OutcomeCounts());
    for (const TimelineContent &content : {samples::timeline(120), samples::timeline(1), nothing,
                                           samples::timeline(500), samples::spike(72), samples::spike(72)}) {
        auto *panel = new TimelinePanel;
        panel->setContent(content);
        layout->addWidget(panel);
        panels << panel;
    }
    panels.last()->findChild<QToolButton *>(u"logarithmic"_s)->click();
    page.resize(960, 1100);
    page.show();
    TimelineChart &chart = panels.first()->chart();
    chart.setFocus();
    for (int i = 0; i < 20; ++i)
        press(chart, Qt::Key_Right);
    for (int i = 0; i < 16; ++i)
        press(chart, Qt::Key_Right, Qt::ShiftModifier);
    panels.first()->setChoice(audit::TimeChoice::last(7 * 86'400));
    grab(page, u"timelines"_s);

    TimelinePanel table;
    table.setContent(samples::timeline(30));
    table.setShowsTable(true);
    table.resize(900, 180);
    grab(table, u"timeline-table"_s);
}

QList<audit::Facet> facets()
{
    const QStringList agents{
        u"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36"_s,
        u"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/999.99"_s,
        u"curl/8.5.0"_s, u"python-requests/2.31"_s};
    audit::Facet networks = samples::facet(AuditField::Ip, {u"203.0.113.0/24"_s, u"2001:db8:1::/48"_s}, 2);
    networks.fold = audit::FacetOf::Fold::Network;
    audit::Facet actors =
        samples::facet(AuditField::Actor, {u"ci bot"_s, u"أمينة"_s, u"🚀 launcher"_s}, 8'214, 1'204);
    return {samples::facet(AuditField::Outcome, {u"ok"_s, u"denied"_s, u"rate_limited"_s, u"error"_s}, 4),
            samples::facet(AuditField::Key, {u"eg_live_03ab"_s, u"eg_live_7a19"_s, u"gr_0091"_s}, 128, 77),
            actors,
            samples::facet(AuditField::Action, {u"GET"_s, u"keys.create"_s}, 2),
            samples::facet(AuditField::Ip, {u"203.0.113.7"_s, u"2001:db8:1:2:3:4:5:6"_s, u"AWS Internal"_s},
                           104'882),
            networks,
            samples::facet(AuditField::UserAgent, agents, 4)};
}

void facetPanels(const Grabber &grab)
{
    FacetPanel panel;
    panel.setProperty("surface", u"base"_s);
    panel.setFacets(facets());
    panel.setFilters({{AuditField::Outcome, audit::FacetOf::Fold::None, u"denied"_s, false},
                      {AuditField::Key, audit::FacetOf::Fold::None, u"gr_0091"_s, true}});
    panel.resize(260, 1080);
    panel.show();
    QAbstractItemModel *model = panel.tree().model();
    model->setData(model->index(2, 0), u"bot"_s);
    panel.tree().setFocus();
    panel.tree().setCurrentIndex(model->index(1, 0, model->index(1, 0)));
    grab(panel, u"facets"_s);
    FacetPanel empty;
    empty.resize(260, 640);
    grab(empty, u"facets-empty"_s);
}

void dialogs(const Grabber &grab)
{
    audit::Answer answer;
    answer.matched = 9'000'000;
    audit::Facet facet;
    facet.field = AuditField::Ip;
    for (int i = 0; i < 100'000; ++i)
        facet.values.append({"203.0." + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256),
                             quint64(9'000'000 / (i + 2))});
    facet.absent = 14;
    answer.facets = {facet};
    FacetValuesDialog values(AuditField::Ip,
                             [answer] { return QtFuture::makeReadyFuture(Result<audit::Answer>(answer)); });
    values.show();
    grab(values, u"facet-values"_s);
    TimeRangeDialog range({samples::begin, samples::begin + 86'400 * samples::second},
                          QTimeZone("Europe/Berlin"));
    grab(range, u"time-range"_s);
}

class At final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(samples::begin / 1'000'000, Qt::UTC).addDays(32);
    }
};

audit::Answer about(const QList<audit::Facet> &facets)
{
    audit::Answer answer;
    answer.matched = 5'880'003;
    answer.first = samples::begin;
    answer.last = samples::begin + std::int64_t(31) * 86'400 * samples::second;
    for (const audit::FacetOf &facet : entityFacets(AuditField::Key)) {
        audit::Facet empty;
        empty.field = facet.field;
        empty.fold = facet.fold;
        for (const audit::Facet &known : facets) {
            if (known.field == facet.field && known.fold == facet.fold)
                empty = known;
        }
        answer.facets << empty;
    }
    return answer;
}

void entities(const Grabber &grab, const Clock &clock)
{
    QList<audit::Facet> all = facets();
    for (audit::Facet &facet : all)
        facet.fitting = facet.distinct = quint64(facet.values.size());
    QList<audit::Facet> before = all;
    for (audit::Facet &facet : before)
        facet.values.removeFirst();
    const Entity entity{AuditField::Key, u"eg_live_03ab"_s};
    EntityDialog dialog(clock);
    dialog.explore(entity);
    dialog.setProfile({entity, about(all), about(before), 7});
    dialog.setTimeline(samples::timeline(150));
    grab(dialog, u"entity"_s);
    EntityDialog fresh(clock);
    const Entity agent{AuditField::UserAgent, QString::fromUtf8(all.last().values.constFirst().value)};
    fresh.explore(agent);
    audit::Answer none;
    fresh.setProfile({agent, about({}), none, 7});
    grab(fresh, u"entity-new"_s);
}

void trails(const Grabber &grab, const Clock &clock)
{
    KeyTrail trail;
    trail.events = 53'201;
    trail.seen =
        audit::TimeSpan{samples::begin, samples::begin + std::int64_t(31) * 86'400 * samples::second};
    trail.outcomes = samples::timeline(60).sum();
    const QList<audit::Facet> all = facets();
    trail.names = all.at(1);
    trail.addresses = all.at(4);
    trail.agents = all.at(6);
    const TimelineContent hours = samples::timeline(KeyTrail::dayChoices.back());
    trail.days = {KeyTrail::scaleOfDays(clock.now(), QTimeZone::utc()), hours.bars};
    KeyTrailSection section(clock);
    section.setProperty("surface", u"window"_s);
    section.setTrail(trail);
    section.resize(300, section.sizeHint().height());
    grab(section, u"keytrail"_s);
    trail.sourcesOff = 2;
    section.setDays(90);
    section.setTrail(trail);
    section.findChild<QToolButton *>(u"daysAsTable"_s)->click();
    section.resize(300, section.sizeHint().height());
    grab(section, u"keytrail-table"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool dark = arguments.contains(u"dark"_s);
    const bool leftwards = arguments.contains(u"rtl"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (leftwards)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    applyStyle(app, dark ? ColourScheme::Dark : ColourScheme::Light);
    const Grabber grab{QDir(arguments.value(1, u"."_s)),
                       QString((dark ? u"-dark"_s : u"-light"_s) % (leftwards ? u"-rtl"_s : QString()))};
    timelines(grab);
    facetPanels(grab);
    dialogs(grab);
    const At clock;
    entities(grab, clock);
    trails(grab, clock);
    return 0;
}
