// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"
#include "models/services/jqlibrary.h"
#include "models/services/redactor.h"
#include "models/services/servicecatalogue.h"

#include <QThreadPool>

#include <memory>

namespace claviger {

class Clock;
class HttpTransport;

/// What all calls of one client share. Owned by the client; outlives its calls. Worker jobs take
/// shared pointers out of it, never the context itself.
struct ServiceContext
{
    ServiceDescriptionPtr description;
    Connection connection;
    HttpTransport &transport;
    const Clock &clock;
    std::shared_ptr<JqLibrary> programs;
    std::shared_ptr<Redactor> redactor;
    QThreadPool pool; ///< one thread: the programs of a description run one after the other anyway
    /// How often in a row the service left whatever was under way unanswered: a silent host is found out
    /// once for all requests, not by each of them.
    int silences = 0;
};

} // namespace claviger
