// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/savedfailure.h"

#include "models/services/cannedresponse.h"
#include "models/services/errormapping.h"
#include "models/services/jqlibrary.h"
#include "models/services/redactor.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SavedFailure)
};

} // namespace

Error errorFromSaved(const ServiceDescription &description, const QByteArray &response, int status,
                     const QDateTime &now)
{
    FailedResponse failed;
    failed.response = cannedResponse(response);
    if (!response.startsWith("HTTP/"))
        failed.response.status = status;
    if (failed.response.status < 400)
        return makeError(ErrorCode::Invalid,
                         Text::tr("This is no refusal: give its status, or the whole answer as “curl -i” "
                                  "prints it."));
    failed.serviceName = description.name;
    failed.now = now;
    const Redactor redactor(scrubbedFields(description));
    return errorFromResponse(*description.programs, failed, QString(), redactor);
}

} // namespace claviger
