// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/serviceclient.h"
#include "ui/dialogs/connectform.h"
#include "ui/dialogs/taskdialog.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace claviger {

class Field;
class NoticeBar;
class OutlookList;
class SecretField;
class SettingsForm;
class ToneLabel;

/// What the connect dialog needs of the program.
struct ConnectActions
{
    std::function<QFuture<Result<Verification>>(const Connection &, const Secret &)> verify;
    std::function<QFuture<Result<Connection>>(const Connection &, const Secret &)> add;
    UsableCheck usable;
};

/// Chooses a service, checks an admin credential with it, tells whose it is and what will work, and then
/// stores the connection. At the right it says all the time what this connection will be able to do.
class ConnectDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// \a takenNames: names of the connections that there are.
    ConnectDialog(const QList<ServiceDescriptionPtr> &services, const QStringList &takenNames,
                  ConnectActions actions, QWidget *parent = nullptr);

    /// Chooses a service beforehand.
    void chooseService(const QString &id);
    void done(int result) override;

Q_SIGNALS:
    void connected(const claviger::Connection &connection);

private:
    void buildServices();
    void buildForm();
    void buildHost(QWidget *parent);
    void buildCredential(QWidget *parent);
    void buildOptions(QWidget *parent);
    void arrange(QWidget *form);
    void showService();
    void showHost();
    void showCredentialKind();
    void showTrust();
    [[nodiscard]] bool isManual() const;
    void filterServices(const QString &text);
    void refresh();
    void refreshSwitches();
    void refreshButton();
    void forgetVerification();
    void advance();
    void verify();
    void store();
    void showVerification(const Verification &verification);
    [[nodiscard]] bool canVerify() const;
    /// What still has to be done before the button works; empty: nothing.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] CredentialDescription credentialKind() const;

    QList<ServiceDescriptionPtr> m_services;
    QStringList m_takenNames;
    ConnectActions m_actions;
    ServiceDescriptionPtr m_service;
    std::optional<Verification> m_verified;
    bool m_nameTouched = false;
    bool m_unpublishedTouched = false;

    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    ToneLabel *m_docs = nullptr;
    QComboBox *m_host = nullptr;
    QLineEdit *m_url = nullptr;
    Field *m_urlField = nullptr;
    QComboBox *m_kind = nullptr;
    Field *m_kindField = nullptr;
    SecretField *m_credential = nullptr;
    Field *m_credentialField = nullptr;
    SettingsForm *m_settings = nullptr;
    QLineEdit *m_name = nullptr;
    Field *m_nameField = nullptr;
    QComboBox *m_trust = nullptr;
    Field *m_trustField = nullptr;
    QCheckBox *m_unpublished = nullptr;
    QCheckBox *m_plainHttp = nullptr;
    NoticeBar *m_plainHttpNote = nullptr;
    NoticeBar *m_account = nullptr;
    OutlookList *m_outlook = nullptr;
    ActionButton *m_button = nullptr;
};

} // namespace claviger
