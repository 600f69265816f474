// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/service.h"

namespace claviger::sandbox {

/// Entergram: X-API-Key, keys bound to one workspace, at most 90 days, CIDR allowlists, problem+json.
/// Key management is not published by the vendor; its routes here are the sandbox's own.
class EntergramService final : public Service
{
public:
    explicit EntergramService(const Setting &setting);
    [[nodiscard]] SandboxConnection connection(const QUrl &base) const override;

protected:
    [[nodiscard]] tl::expected<Caller, Refusal> authenticate(const Request &request) override;
    [[nodiscard]] bool grants(const Caller &caller, const QString &need) const override;
    [[nodiscard]] Answer render(const Refusal &refusal, const Request &request) const override;
    [[nodiscard]] QByteArray newSecret() override;
    [[nodiscard]] int shownCharacters() const override { return 14; }
    [[nodiscard]] std::optional<Refusal> planRefusal(const Workspace &workspace) const override;

private:
    void seed();
    void addRoutes();
    void addResource(const QString &kind, const QString &scope, bool writable);
    [[nodiscard]] Workspace &workspaceOf(const Call &call);
    [[nodiscard]] Reply me(const Call &call);
    [[nodiscard]] Reply workspace(const Call &call);
    [[nodiscard]] Reply members(const Call &call);
    [[nodiscard]] Reply listKeys(const Call &call);
    [[nodiscard]] Reply createKey(const Call &call);
    [[nodiscard]] Reply revokeKey(const Call &call);
    [[nodiscard]] QJsonObject toJson(const StoredKey &key);

    QByteArray m_adminSecret;
};

} // namespace claviger::sandbox
