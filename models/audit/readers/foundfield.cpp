// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/foundfield.h"

#include "models/audit/readers/samplefields.h"

#include <algorithm>

namespace claviger::audit {

namespace {

constexpr std::size_t mostFields = 1'000;
constexpr std::size_t mostExamples = 3;
constexpr qsizetype exampleLength = 120;

} // namespace

std::vector<FoundField> foundFields(const SampleFields &sample, const FieldPath &wrapper)
{
    std::vector<const SampleFields::Field *> fields;
    for (const auto &[name, field] : sample.fields()) {
        if (field.count > 0)
            fields.push_back(&field);
    }
    std::ranges::sort(fields, {}, &SampleFields::Field::order);
    fields.resize(std::min(fields.size(), mostFields));
    std::vector<FoundField> found;
    for (const SampleFields::Field *field : fields) {
        FieldPath whole = wrapper;
        whole.insert(whole.end(), field->path.begin(), field->path.end());
        FoundField one{QString::fromStdString(toText(whole)), field->count, sample.records(), {}};
        for (const std::string &example : field->examples) {
            if (static_cast<std::size_t>(one.examples.size()) == mostExamples)
                break;
            one.examples.append(QString::fromStdString(example).left(exampleLength));
        }
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace claviger::audit
