// A tenant's state as byte strings, for a checkpoint: a few hundred kilobytes each, so that storing
// one keeps no append waiting. What is read back is vouched for by digest(): whoever stores slices
// stores the digest with them.
//
// The format goes with the version of the program: another one is refused (`unsupported`), and the
// log is folded from its beginning instead.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

#include "core/base/result.hpp"
#include "core/engine/tenant/tenant_state.hpp"

namespace rb {

// To be raised with every change of tenant_fields.hpp.
inline constexpr std::uint64_t kSliceVersion = 6;

using PutSlice = std::function<Result<void>(std::string_view bytes)>;

// Calls `put` with each slice, in order; its first error ends it. about_bytes: of one slice.
[[nodiscard]] Result<void> write_slices(const TenantState& tenant, std::size_t about_bytes,
                                        const PutSlice& put);

class SliceReader {
 public:
  explicit SliceReader(PolicyByHash policies) : policies_(std::move(policies)) {}

  // In the order in which they were written. Error: corrupt_data, unsupported (another version),
  // not_found (a policy that nobody knows).
  [[nodiscard]] Result<void> add(std::string_view slice);

  // Nothing vouches for it yet.
  [[nodiscard]] const TenantState& so_far() const { return tenant_; }

  // Once, after the last slice. Error: corrupt_data: slices are missing, or the state has not this
  // digest.
  [[nodiscard]] Result<TenantState> finish(std::uint64_t digest);

 private:
  PolicyByHash policies_;
  TenantState tenant_;
  bool begun_ = false;
};

}  // namespace rb
