// The syntax of values with units (units.proto): reading, writing back, and the pattern that
// editors check. All integers: a share is parts per million exactly as written, or it is refused.
#pragma once

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace rb {

// The error says what is wrong with the text, for people: "`4x` is not a duration".
template <class T>
using Read = tl::expected<T, std::string>;

inline constexpr std::int64_t kMillion = 1'000'000;

[[nodiscard]] Read<std::int64_t> read_duration_ms(
    std::string_view text);  // "1h30m"; at most 100 years
// "200us", "1.5ms", "2s"; more than nothing, at most an hour.
[[nodiscard]] Read<std::int64_t> read_service_time_us(std::string_view text);
// "100Mbit/s": bytes a second; more than nothing, at most 1000 Gbit/s.
[[nodiscard]] Read<std::int64_t> read_bandwidth_bytes(std::string_view text);
// "2.4Gf": thousands of floating-point operations a second; more than nothing, at most 1000 Tf.
[[nodiscard]] Read<std::int64_t> read_speed_kiloflops(std::string_view text);
[[nodiscard]] Read<std::int64_t> read_share_ppm(std::string_view text);    // "5%", "0.05"; 0..100%
[[nodiscard]] Read<std::int64_t> read_factor_ppm(std::string_view text);   // "1.25"; 0..1,000,000
[[nodiscard]] Read<std::int32_t> read_time_minute(std::string_view text);  // "09:00"; 24:00 is 1440
[[nodiscard]] Read<std::uint32_t> read_days_mask(
    std::string_view text);  // "mon-fri", "sat,sun", "daily"
[[nodiscard]] Read<std::int32_t> read_date_days(std::string_view text);  // "2026-10-05"; 1970..2199
[[nodiscard]] Read<std::int32_t> read_birth_date_days(std::string_view text);  // from 1900

// The shortest text that reads back to the same value.
[[nodiscard]] std::string duration_text(std::int64_t ms);
[[nodiscard]] std::string service_time_text(std::int64_t us);
[[nodiscard]] std::string bandwidth_text(std::int64_t bytes_per_second);
[[nodiscard]] std::string speed_text(std::int64_t kiloflops);
[[nodiscard]] std::string share_text(std::int64_t ppm);
[[nodiscard]] std::string factor_text(std::int64_t ppm);
[[nodiscard]] std::string time_text(std::int32_t minute);
[[nodiscard]] std::string days_text(std::uint32_t mask);
[[nodiscard]] std::string date_text(std::int32_t days);
// Of any scalar message.
[[nodiscard]] std::string scalar_text(const google::protobuf::Message& message);

// Reads one scalar into the scalar message it is written for. The error leaves the message unset.
[[nodiscard]] Read<void> read_scalar(std::string_view text, google::protobuf::Message& message);

// The ECMA regular expression of a scalar message's syntax; empty for a plain number (Factor).
[[nodiscard]] std::string_view scalar_pattern(const google::protobuf::Descriptor& type);

// The amounts of a scalar message that min and max bound, and what the bounds count in:
// milliseconds for durations, millionths for shares and factors. Empty for the others.
struct Amounts {
  std::int64_t values[2] = {};
  std::size_t count = 0;
  std::int64_t per_unit = 1;  // an amount of one unit of min and max
  [[nodiscard]] std::span<const std::int64_t> all() const { return {values, count}; }
};
[[nodiscard]] Amounts amounts_of(const google::protobuf::Message& message);

}  // namespace rb
