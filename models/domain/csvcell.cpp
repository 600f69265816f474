// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvcell.h"

namespace claviger {

QByteArray csvCell(const QByteArray &text)
{
    static const QByteArray formulaStarts("=+-@\t\r");
    QByteArray cell = text;
    if (!cell.isEmpty() && formulaStarts.contains(cell.front()))
        cell.prepend('\'');
    const bool quoted =
        cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r');
    if (!quoted)
        return cell;
    return cell.replace('"', "\"\"").prepend('"').append('"');
}

} // namespace claviger
