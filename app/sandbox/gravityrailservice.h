// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/service.h"

namespace claviger::sandbox {

/// Gravity Rail: Bearer gr_…, several workspaces, two spellings of scopes with admin over write over
/// read, bare arrays and page/pageSize. Key and app routes are the sandbox's own: the vendor has them
/// only in its command line.
class GravityRailService final : public Service
{
public:
    explicit GravityRailService(const Setting &setting);
    [[nodiscard]] SandboxConnection connection(const QUrl &base) const override;

protected:
    [[nodiscard]] tl::expected<Caller, Refusal> authenticate(const Request &request) override;
    [[nodiscard]] bool grants(const Caller &caller, const QString &need) const override;
    [[nodiscard]] Answer render(const Refusal &refusal, const Request &request) const override;
    [[nodiscard]] QByteArray newSecret() override { return "gr_" + ids().letters(20); }
    [[nodiscard]] int shownCharacters() const override { return 9; }

private:
    using Work = std::function<Reply(const Call &, Workspace &)>;
    void seed();
    void addRoutes();
    void addKeyRoutes();
    void addMemberRoutes();
    void addResource(const char *pattern, const QString &kind, const QString &resource);
    /// A route below /api/v2/w/{workspace} that an ordinary key reaches only in its own workspace.
    void within(const char *method, const char *pattern, QLatin1StringView need, Work work);
    [[nodiscard]] Reply listWorkspaces(const Call &call);
    [[nodiscard]] Reply createKey(const Call &call, const Workspace &workspace);
    [[nodiscard]] Reply signUp(const Call &call, Workspace &workspace);
    [[nodiscard]] QJsonObject toJson(const StoredKey &key);

    QByteArray m_adminSecret;
    int m_nextNumber = 1041; ///< members and records have whole numbers for ids
};

} // namespace claviger::sandbox
