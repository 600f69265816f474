// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/systemclipboard.h"

#include <QClipboard>

namespace claviger {

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

} // namespace claviger
