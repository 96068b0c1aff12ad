// Counts of non-negative integers in buckets of bounded relative width (HdrHistogram, G. Tene):
// exact below 256, and within 1/128 above. Adding is a few instructions; results depend only on
// what was added, never on the order.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace rb::sim {

class Histogram {
 public:
  // Negative values count as 0.
  void add(std::int64_t value) {
    const std::uint64_t v = value < 0 ? 0 : static_cast<std::uint64_t>(value);
    ++counts_[bucket_of(v)];
    ++total_;
    if (v > max_) max_ = v;
  }

  [[nodiscard]] std::uint64_t total() const { return total_; }
  [[nodiscard]] std::int64_t max() const { return static_cast<std::int64_t>(max_); }

  // The smallest value that at least share_ppm of the values do not exceed, rounded up to the end
  // of its bucket, never above max(): true value <= result <= true value * (1 + 1/128). 0 if empty.
  [[nodiscard]] std::int64_t quantile(std::int64_t share_ppm) const {
    if (total_ == 0) return 0;
    // Ranks in whole numbers: ceil(total * share), at least the first value.
    const std::uint64_t share = static_cast<std::uint64_t>(share_ppm);
    std::uint64_t rank =
        (total_ / kMillion) * share + ((total_ % kMillion) * share + kMillion - 1) / kMillion;
    if (rank == 0) rank = 1;
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < kBuckets; ++i) {
      seen += counts_[i];
      if (seen >= rank) {
        const std::uint64_t end = end_of(i);
        return static_cast<std::int64_t>(end < max_ ? end : max_);
      }
    }
    return max();
  }

 private:
  static constexpr std::uint64_t kMillion = 1'000'000;
  static constexpr std::size_t kBuckets = 256 + 56 * 128;

  [[nodiscard]] static constexpr std::size_t bucket_of(std::uint64_t v) {
    if (v < 256) return static_cast<std::size_t>(v);
    const auto shift = static_cast<unsigned>(std::bit_width(v)) - 8U;  // leaves 128..255
    return 256 + (shift - 1) * 128 + static_cast<std::size_t>(v >> shift) - 128;
  }
  [[nodiscard]] static constexpr std::uint64_t end_of(std::size_t bucket) {
    if (bucket < 256) return bucket;
    const auto shift = static_cast<unsigned>((bucket - 256) / 128) + 1U;
    const std::uint64_t mantissa = (bucket - 256) % 128 + 128;
    return ((mantissa + 1) << shift) - 1;
  }

  std::array<std::uint64_t, kBuckets> counts_{};
  std::uint64_t total_ = 0;
  std::uint64_t max_ = 0;
};

}  // namespace rb::sim
