#include "tests/fuzz/store/target.hpp"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/assert.hpp"
#include "core/engine/tenant/tenant_slices.hpp"
#include "core/log/codec.hpp"
#include "core/log/records.hpp"

namespace rb {
namespace {

// Some policy under every hash but those that end in 7.
std::shared_ptr<const Policy> policy_of(std::uint64_t hash) {
  if (hash % 10 == 7) return nullptr;
  auto policy = std::make_shared<Policy>();
  policy->hash = hash;
  return policy;
}

// An event that can be read is written so that it is read again.
void check_row(std::string_view bytes) {
  std::string again;
  const auto read = for_each_event(std::as_bytes(std::span(bytes)), [&](const Event& event) {
    append_record(again, event);
    return Result<void>{};
  });
  if (!read) {
    RB_ASSERT(!read.error().message.empty());
    return;
  }
  std::string once_more;
  const auto reread = for_each_event(std::as_bytes(std::span(again)), [&](const Event& event) {
    append_record(once_more, event);
    return Result<void>{};
  });
  RB_ASSERT(reread && once_more == again);
}

void check_state(TenantState state) {
  state.limits = {};  // proven rates are positive
  SliceReader reader(policy_of);
  const auto written = write_slices(state, 64, [&](std::string_view slice) {
    auto added = reader.add(slice);
    RB_ASSERT(added.has_value());
    return added;
  });
  RB_ASSERT(written.has_value());
  const auto again = reader.finish(digest(state));
  RB_ASSERT(again.has_value() && digest(*again) == digest(state));
}

void check_slices(std::string_view bytes) {
  SliceReader reader(policy_of);
  while (bytes.size() >= 4) {
    std::uint32_t length = 0;
    for (int i = 3; i >= 0; --i) length = length << 8U | static_cast<std::uint8_t>(bytes[i]);
    bytes.remove_prefix(4);
    const std::string_view slice = bytes.substr(0, length);
    bytes.remove_prefix(slice.size());
    if (const auto added = reader.add(slice); !added) {
      RB_ASSERT(!added.error().message.empty());
      return;
    }
  }
  // No fuzzer would guess a digest.
  check_state(reader.so_far());
}

}  // namespace
}  // namespace rb

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  rb::check_row(bytes);
  rb::check_slices(bytes);
  return 0;
}
