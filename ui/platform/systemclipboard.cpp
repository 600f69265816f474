// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/systemclipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace claviger {

using namespace Qt::StringLiterals;

SystemClipboard::SystemClipboard(QClipboard &clipboard) : m_clipboard(clipboard) {}

void SystemClipboard::put(std::unique_ptr<QMimeData> data)
{
    m_clipboard.setMimeData(data.release(), QClipboard::Clipboard);
}

QString SystemClipboard::text() const
{
    return m_clipboard.text(QClipboard::Clipboard);
}

bool SystemClipboard::isOwn() const
{
    return m_clipboard.ownsClipboard();
}

void SystemClipboard::clear()
{
    m_clipboard.clear(QClipboard::Clipboard);
}

bool SystemClipboard::needsFocus() const
{
    return QGuiApplication::platformName().startsWith("wayland"_L1);
}

bool SystemClipboard::hasFocus() const
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive;
}

} // namespace claviger
