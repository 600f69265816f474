// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/service.h"

namespace claviger::sandbox {

/// Entri: X-API-Key entri_… or a session cookie, tokens of the organisation and of projects, everything
/// as the vendor documents it. "/api/v1/…" leads to the same routes as "/api/…".
class EntriService final : public Service
{
public:
    explicit EntriService(const Setting &setting);
    [[nodiscard]] SandboxConnection connection(const QUrl &base) const override;

protected:
    [[nodiscard]] tl::expected<Caller, Refusal> authenticate(const Request &request) override;
    [[nodiscard]] bool grants(const Caller &caller, const QString &need) const override;
    [[nodiscard]] Answer render(const Refusal &refusal, const Request &request) const override;
    [[nodiscard]] QByteArray newSecret() override { return "entri_" + ids().mixedLetters(32); }
    [[nodiscard]] int shownCharacters() const override { return 12; }
    void memberLeft(const Member &member) override;

private:
    void seed();
    void seedActivity();
    void both(const char *method, const char *pattern, QLatin1StringView need, const Route::Handler &handler);
    void addOrganisationRoutes();
    void addMemberRoutes();
    void addProjectRoutes();
    void addTokenRoutes();
    void addTokenRoutes(const QByteArray &container, const std::function<bool(const QString &)> &exists,
                        bool ofProject);
    [[nodiscard]] Workspace &organisation() { return account().workspaces.first(); }
    [[nodiscard]] Reply signIn(const Call &call);
    [[nodiscard]] Reply invite(const Call &call);
    [[nodiscard]] Reply changeMember(const Call &call);
    [[nodiscard]] Reply createProject(const Call &call);
    [[nodiscard]] Reply changeProject(const Call &call);
    [[nodiscard]] Reply listTokens(const Call &call, const QString &projectId);
    [[nodiscard]] Reply createToken(const Call &call, const QString &projectId);
    [[nodiscard]] Reply revokeToken(const Call &call, const QString &projectId);
    [[nodiscard]] Reply listActivity(const Call &call, const QString &projectId);
    void note(const QString &action, const QString &userId, const QString &projectId, const QDateTime &when);
    [[nodiscard]] QJsonObject toJson(const Project &project);
    [[nodiscard]] QJsonObject toJson(const StoredKey &token);

    QByteArray m_adminSecret;
    QHash<QByteArray, QString> m_sessions; ///< cookie value to user id
};

} // namespace claviger::sandbox
