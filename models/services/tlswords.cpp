// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/tlswords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>
#include <QStringList>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::TlsWords)
};

/// The gravest first: who cannot be told apart from an attacker has nothing else that is worth reading.
enum class Cause { Revoked, SelfSigned, Untrusted, WrongHost, Expired, NotYetValid, Other };

Cause causeOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Cause::Revoked;
    case QSslError::SelfSignedCertificate:
        return Cause::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
        return Cause::Untrusted;
    case QSslError::HostNameMismatch:
        return Cause::WrongHost;
    case QSslError::CertificateExpired:
        return Cause::Expired;
    case QSslError::CertificateNotYetValid:
        return Cause::NotYetValid;
    default:
        return Cause::Other;
    }
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toUTC().date(), QLocale::ShortFormat);
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.mid(0, 3).join(u", "_s);
}

QString wordsOf(Cause cause, const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    switch (cause) {
    case Cause::Revoked:
        return Text::tr("its certificate was revoked");
    case Cause::SelfSigned:
        return Text::tr("its certificate is self-signed");
    case Cause::Untrusted:
        return Text::tr("its certificate comes from an authority that this machine does not trust");
    case Cause::WrongHost:
        return Text::tr("its certificate belongs to another host (%1)").arg(namesOf(certificate));
    case Cause::Expired:
        return Text::tr("its certificate expired on %1").arg(day(certificate.expiryDate()));
    case Cause::NotYetValid:
        return Text::tr("its certificate is not valid before %1").arg(day(certificate.effectiveDate()));
    case Cause::Other:
        return error.errorString();
    }
    Q_UNREACHABLE();
}

QString remedyOf(Cause cause)
{
    switch (cause) {
    case Cause::Revoked:
        return Text::tr("Do not use this service before its operator has explained that.");
    case Cause::SelfSigned:
    case Cause::Untrusted:
        return Text::tr("If the service is your own, add its authority to the certificates that this system "
                        "trusts; otherwise somebody may be reading along: ask its operator.");
    case Cause::WrongHost:
        return Text::tr("Check the address of the connection.");
    case Cause::Expired:
        return Text::tr("Ask its operator to renew it, and check the clock of this machine.");
    case Cause::NotYetValid:
        return Text::tr("Check the clock of this machine.");
    case Cause::Other:
        return Text::tr("Check its certificate and the clock of this machine.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString tlsSentence(const QList<QSslError> &errors)
{
    QStringList words;
    Cause gravest = Cause::Other;
    for (const Cause cause : {Cause::Revoked, Cause::SelfSigned, Cause::Untrusted, Cause::WrongHost,
                              Cause::Expired, Cause::NotYetValid, Cause::Other}) {
        for (const QSslError &error : errors) {
            if (causeOf(error) != cause)
                continue;
            if (words.isEmpty())
                gravest = cause;
            words << wordsOf(cause, error);
            break;
        }
    }
    return words.join(u"; "_s) + u". "_s + remedyOf(gravest);
}

} // namespace claviger
