// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/secretclipboard.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QByteArray randomSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return salt;
}

QString windowsFormat(QLatin1StringView name)
{
    return u"application/x-qt-windows-mime;value=\""_s + name + u'"';
}

/// Asks clipboard histories and cloud clipboards to look away: KDE, GNOME and most Linux tools read the
/// first mark, Windows the next three; the last is for macOS tools that know the type by its MIME name.
void markAsSecret(QMimeData &data)
{
    data.setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    const QByteArray no(4, '\0'); // a DWORD of 0
    data.setData(windowsFormat("ExcludeClipboardContentFromMonitorProcessing"_L1), QByteArrayLiteral("1"));
    data.setData(windowsFormat("CanIncludeInClipboardHistory"_L1), no);
    data.setData(windowsFormat("CanUploadToCloudClipboard"_L1), no);
    data.setData(u"application/x-nspasteboard-concealed-type"_s, QByteArrayLiteral("1"));
}

} // namespace

SecretClipboard::SecretClipboard(std::unique_ptr<ClipboardPort> clipboard,
                                 std::unique_ptr<OneShotTimer> timer, std::chrono::seconds hold,
                                 QObject *parent)
    : QObject(parent)
    , m_clipboard(std::move(clipboard))
    , m_timer(std::move(timer))
    , m_hold(hold)
    , m_salt(randomSalt())
{
    // The destructor may run after the clipboard's own end; aboutToQuit comes before.
    if (QCoreApplication *application = QCoreApplication::instance())
        connect(application, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    m_timer->stop();
}

void SecretClipboard::copy(const Secret &secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(secret.expose()));
    markAsSecret(*data);
    m_hash = hashOf(secret.expose());
    m_isDue = false;
    m_clipboard->put(std::move(data));
    m_timer->start(m_hold, [this] { clear(); });
    Q_EMIT copied(static_cast<int>(m_hold.count()));
}

void SecretClipboard::clear()
{
    if (!isHolding())
        return;
    m_timer->stop();
    m_isDue = m_clipboard->needsFocus() && !m_clipboard->hasFocus() && isUnchanged();
    if (m_isDue)
        return;
    if (isUnchanged())
        m_clipboard->clear();
    m_hash.clear();
    Q_EMIT cleared();
}

void SecretClipboard::onFocus()
{
    if (m_isDue)
        clear();
}

QString SecretClipboard::limit() const
{
    if (!m_clipboard->needsFocus())
        return {};
    return tr(
        "This desktop (Wayland) lets a program empty the clipboard only while its window has the focus: "
        "come back to this window, or close it, to have a copied secret taken back.");
}

QString SecretClipboard::copiedText() const
{
    const QString text = tr("Copied. The clipboard is emptied after %1 s.").arg(m_hold.count());
    return limit().isEmpty() ? text : text + u' ' + limit();
}

bool SecretClipboard::isUnchanged() const
{
    const QByteArray text = m_clipboard->text().toUtf8();
    if (text.isEmpty())
        return m_clipboard->isOwn();
    return hashOf(text) == m_hash;
}

QByteArray SecretClipboard::hashOf(QByteArrayView bytes) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(bytes);
    return hash.result();
}

} // namespace claviger
