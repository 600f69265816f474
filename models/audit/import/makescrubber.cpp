// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/makescrubber.h"

#include <algorithm>

namespace claviger::audit {

Result<std::shared_ptr<const SecretScrubber>> makeScrubber(EventStore &store,
                                                           const std::vector<TokenShape> &more)
{
    const Result<Secret> secret = store.fingerprintKey();
    if (!secret)
        return fail(secret.error());
    SecretScrubber::Key key{};
    const QByteArrayView bytes = secret->expose();
    std::copy_n(bytes.begin(), std::min<std::size_t>(key.size(), std::size_t(bytes.size())), key.begin());
    // The first that fits wins: those of services know what is shown of their keys.
    std::vector<TokenShape> shapes = more;
    const std::vector<TokenShape> wellKnown = wellKnownTokenShapes();
    shapes.insert(shapes.end(), wellKnown.begin(), wellKnown.end());
    return std::make_shared<const SecretScrubber>(key, std::move(shapes));
}

} // namespace claviger::audit
