// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/appgramservice.h"
#include "app/sandbox/control.h"
#include "app/sandbox/endgameservice.h"
#include "app/sandbox/entergramservice.h"
#include "app/sandbox/entriservice.h"
#include "app/sandbox/gravityrailservice.h"
#include "app/sandbox/httplistener.h"
#include "app/sandbox/traffic.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claviger {

using namespace sandbox;

class SandboxServer::Private
{
public:
    Private(const Clock &base, const SandboxOptions &options)
        : clock(base)
        , setting{clock, audit, options}
        , entergram(setting)
        , gravityRail(setting)
        , appgram(setting)
        , entri(setting)
        , endgame(setting)
        , control(clock, audit, [this](const QString &id) { return find(id); })
        , traffic(clock, {services.begin(), services.end()}, options.seed)
    {
    }

    [[nodiscard]] Service *find(const QString &id) const
    {
        const auto found =
            std::find_if(services.begin(), services.end(), [&](Service *s) { return s->id() == id; });
        return found == services.end() ? nullptr : *found;
    }

    [[nodiscard]] Answer handle(Request request)
    {
        request.now = clock.now();
        const QString first = request.path.isEmpty() ? QString() : request.path.takeFirst();
        if (first == u"_sandbox")
            return control.handle(request);
        if (Service *service = find(first))
            return service->handle(request);
        return json(QJsonObject{{u"message"_s, u"No service lives at this path."_s}}, 404);
    }

    SandboxClock clock;
    AuditLog audit;
    Setting setting;
    EntergramService entergram;
    GravityRailService gravityRail;
    AppgramService appgram;
    EntriService entri;
    EndgameService endgame;
    std::array<Service *, 5> services{&entergram, &gravityRail, &appgram, &entri, &endgame};
    Control control;
    Traffic traffic;
    HttpListener *listener = nullptr;
    QUrl url;
};

SandboxServer::SandboxServer(const Clock &clock, const SandboxOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(clock, options))
{
}

SandboxServer::~SandboxServer()
{
    delete d->listener; // it calls into the services, so it goes first
}

Result<quint16> SandboxServer::listen(quint16 port)
{
    if (d->listener != nullptr)
        return fail(ErrorCode::Invalid, tr("The sandbox is listening already."));
    auto listener =
        std::make_unique<HttpListener>([this](const Request &r) { return d->handle(r); }, nullptr);
    const Result<quint16> bound = listener->start(port);
    if (!bound)
        return bound;
    d->listener = listener.release();
    d->url = QUrl(u"http://127.0.0.1:%1"_s.arg(*bound));
    if (d->setting.options.traffic)
        d->traffic.start();
    return bound;
}

QUrl SandboxServer::url() const
{
    return d->url;
}

QList<SandboxConnection> SandboxServer::connections() const
{
    QList<SandboxConnection> all;
    for (const Service *service : d->services) {
        QUrl base = d->url;
        base.setPath(u'/' % service->id());
        all << service->connection(base);
    }
    return all;
}

} // namespace claviger
