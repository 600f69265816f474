// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/service.h"

namespace claviger::sandbox {

/// Endgame: Bearer eak_… or a JWT from /oauth2/token, rights by principal (personal or org-wide), threads
/// with cursors. Keys, applications and members have no public API at the vendor; their routes here are
/// the sandbox's own.
class EndgameService final : public Service
{
public:
    explicit EndgameService(const Setting &setting);
    [[nodiscard]] SandboxConnection connection(const QUrl &base) const override;

protected:
    [[nodiscard]] tl::expected<Caller, Refusal> authenticate(const Request &request) override;
    [[nodiscard]] bool grants(const Caller &caller, const QString &need) const override;
    [[nodiscard]] Answer render(const Refusal &refusal, const Request &request) const override;
    [[nodiscard]] QByteArray newSecret() override { return "eak_" + ids().mixedLetters(40); }
    [[nodiscard]] int shownCharacters() const override { return 10; }
    [[nodiscard]] std::optional<Refusal> planRefusal(const Workspace &workspace) const override;
    void memberLeft(const Member &member) override;

private:
    void seed();
    void seedThreads();
    void addThreadRoutes();
    void addKeyRoutes();
    void addApplicationRoutes();
    void addTokenRoutes();
    [[nodiscard]] Workspace &organisation() { return account().workspaces.first(); }
    [[nodiscard]] QJsonArray &threads();
    [[nodiscard]] Reply listThreads(const Call &call);
    [[nodiscard]] Reply createThread(const Call &call);
    [[nodiscard]] Reply changeThread(const Call &call, bool remove);
    [[nodiscard]] bool sees(const Caller &caller, const QJsonObject &thread) const;
    [[nodiscard]] Reply listKeys(const Call &call);
    [[nodiscard]] Reply createKey(const Call &call);
    [[nodiscard]] Reply createApplication(const Call &call);
    [[nodiscard]] Reply addClientSecret(const Call &call);
    [[nodiscard]] Reply rotateSecret(const Call &call);
    [[nodiscard]] Reply exchange(const Call &call);
    [[nodiscard]] Reply introspect(const Call &call);
    [[nodiscard]] Application *applicationOfToken(const QByteArray &token, const QDateTime &now);
    [[nodiscard]] QByteArray giveSecret(Application &application);
    [[nodiscard]] QJsonObject toJson(const StoredKey &key);

    QByteArray m_adminSecret;
    QByteArray m_signingKey;
};

} // namespace claviger::sandbox
