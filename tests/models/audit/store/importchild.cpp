// SPDX-License-Identifier: GPL-3.0-or-later
// A second process for tst_importkill: "importchild FOLDER SEED COUNT" imports COUNT events into the vault in
// FOLDER, on two threads, and prints a line for every few thousand records that it hands over.
#include "tests/models/audit/store/sampletrail.h"
#include "tests/models/vault/vaultsample.h"

#include <QCoreApplication>

#include <cstdio>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

namespace {

void addPart(ImportWriter &writer, const trail::Events &events, std::size_t begin)
{
    const auto builder = writer.builder();
    for (std::size_t i = begin; i < events.size(); i += 2) {
        builder->accept(trail::toRecord(events[i]));
        if (i % 97 == 0)
            builder->reject("not a record", i + 1, "It is no record.");
        // Small segments: many transactions, many moments to be killed at.
        if (i / 2 % 3000 == 2999) {
            builder->flush();
            std::printf("%zu\n", i);
            std::fflush(stdout);
        }
    }
    builder->flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto vault = Vault::open(arguments.value(1), vaultsample::passphrase());
    if (!vault)
        return 3;
    std::mt19937_64 random(arguments.value(2).toULongLong());
    trail::Shape shape;
    shape.count = arguments.value(3).toULongLong();
    const trail::Events events = trail::randomEvents(random, shape);
    EventStore store(**vault);
    auto writer = store.begin(u"the log"_s);
    if (!writer)
        return 4;
    std::puts("ready");
    std::fflush(stdout);
    std::thread other([&] { addPart(**writer, events, 1); });
    addPart(**writer, events, 0);
    other.join();
    const auto receipt = (*writer)->finish(ImportRecord::State::Complete, {});
    if (!receipt)
        return 5;
    std::puts("done");
    return 0;
}
