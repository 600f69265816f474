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
    std::vector<TokenShape> shapes = wellKnownTokenShapes();
    shapes.insert(shapes.end(), more.begin(), more.end());
    return std::make_shared<const SecretScrubber>(key, std::move(shapes));
}

} // namespace claviger::audit
