// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/service.h"

namespace claviger::sandbox {

/// Appgram: x-api-key ag_…, keys of the organisation or of one project, scopes with wildcards, lists with
/// page/per_page/total_pages. Everything but the list of projects is the sandbox's own.
class AppgramService final : public Service
{
public:
    explicit AppgramService(const Setting &setting);
    [[nodiscard]] SandboxConnection connection(const QUrl &base) const override;

protected:
    [[nodiscard]] tl::expected<Caller, Refusal> authenticate(const Request &request) override;
    [[nodiscard]] bool grants(const Caller &caller, const QString &need) const override;
    [[nodiscard]] Answer render(const Refusal &refusal, const Request &request) const override;
    [[nodiscard]] QByteArray newSecret() override { return "ag_" + ids().letters(24); }
    [[nodiscard]] int shownCharacters() const override { return 9; }
    [[nodiscard]] RateRule rateOf(const Workspace &organisation) const override;

private:
    void seed();
    void addRoutes();
    void addArea(const QString &area);
    [[nodiscard]] Workspace &organisation() { return account().workspaces.first(); }
    [[nodiscard]] Reply list(const Call &call, const QJsonArray &all) const;
    [[nodiscard]] Reply listProjects(const Call &call);
    [[nodiscard]] Reply listKeys(const Call &call);
    [[nodiscard]] Reply createKey(const Call &call);
    [[nodiscard]] Reply deleteKey(const Call &call);
    [[nodiscard]] std::optional<Refusal> outOfReach(const Call &call, const QString &projectId);
    [[nodiscard]] QJsonObject toJson(const StoredKey &key);

    QByteArray m_adminSecret;
};

} // namespace claviger::sandbox
