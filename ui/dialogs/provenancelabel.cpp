// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/provenancelabel.h"

namespace claviger {

using namespace Qt::StringLiterals;

ProvenanceLabel::ProvenanceLabel(const Provenance &provenance, QWidget *parent)
    : ToneLabel(Tone::Muted, Size::Caption, parent)
{
    setWordWrap(false);
    setTextFormat(Qt::RichText);
    setOpenExternalLinks(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setProvenance(provenance);
}

void ProvenanceLabel::setProvenance(const Provenance &provenance)
{
    const QString text = words(provenance).toHtmlEscaped();
    const QString scheme = provenance.url.scheme();
    const bool isWeb = scheme == "https"_L1 || scheme == "http"_L1;
    setText(isWeb && !text.isEmpty() ? u"<a href=\"%1\">%2</a>"_s.arg(
                                           provenance.url.toString(QUrl::FullyEncoded).toHtmlEscaped(), text)
                                     : text);
    setToolTip(provenance.note);
    setVisible(!text.isEmpty());
}

QString ProvenanceLabel::words(const Provenance &provenance)
{
    switch (provenance.kind) {
    case Provenance::Kind::Documented:
        return tr("documented");
    case Provenance::Kind::Unpublished:
        return tr("unpublished");
    case Provenance::Kind::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace claviger
