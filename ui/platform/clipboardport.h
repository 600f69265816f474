// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QString>

#include <memory>

namespace claviger {

/// The few things that SecretClipboard asks of a clipboard, so that tests can stand in for it.
/// Main thread only.
class ClipboardPort
{
public:
    virtual ~ClipboardPort() = default;
    virtual void put(std::unique_ptr<QMimeData> data) = 0;
    [[nodiscard]] virtual QString text() const = 0;
    /// This process put what is there now. On Wayland an unfocused window cannot read the clipboard,
    /// but it still knows whether the content is its own.
    [[nodiscard]] virtual bool isOwn() const = 0;
    virtual void clear() = 0;
    /// This desktop lets a program write the clipboard only while a window of it has the focus (Wayland).
    [[nodiscard]] virtual bool needsFocus() const = 0;
    [[nodiscard]] virtual bool hasFocus() const = 0;
};

} // namespace claviger
