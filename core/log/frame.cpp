#include "core/log/frame.hpp"

#include <xxhash.h>

#include <algorithm>
#include <cstring>

#include "core/base/assert.hpp"

namespace rb {
namespace {

// As in PNG: a byte above 127 and line ends, so that a transfer as text breaks it visibly.
constexpr std::array<unsigned char, 8> kMagic = {0x89, 'R', 'B', 'L', '\r', '\n', 0x1A, '\n'};
constexpr std::array<unsigned char, 4> kFrameMark = {'R', 'B', 'F', 1};

template <class Number>
void put(std::byte* to, Number value) {
  for (std::size_t i = 0; i < sizeof(Number); ++i) {
    to[i] = static_cast<std::byte>(value >> (8 * i));
  }
}

template <class Number>
Number get(std::span<const std::byte> from, std::size_t at) {
  Number value = 0;
  for (std::size_t i = 0; i < sizeof(Number); ++i) {
    value |= static_cast<Number>(static_cast<Number>(from[at + i]) << (8 * i));
  }
  return value;
}

std::uint64_t checksum(std::span<const std::byte> payload) {
  // Kind 1 in the upper half, the length in the lower.
  const std::uint64_t seed = (std::uint64_t{1} << 32U) | payload.size();
  return XXH3_64bits_withSeed(payload.data(), payload.size(), seed);
}

}  // namespace

FileHeader file_header() {
  FileHeader header{};
  std::memcpy(header.data(), kMagic.data(), kMagic.size());
  put(header.data() + 8, kLogVersion);
  return header;
}

FrameHeader frame_header(std::span<const std::byte> payload) {
  FrameHeader header{};
  std::memcpy(header.data(), kFrameMark.data(), kFrameMark.size());
  put(header.data() + 4, static_cast<std::uint32_t>(payload.size()));
  put(header.data() + 8, checksum(payload));
  return header;
}

FileCheck check_file_header(std::span<const std::byte> bytes) {
  const FileHeader good = file_header();
  const std::size_t have = std::min(bytes.size(), good.size());
  if (std::equal(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(have), bytes.begin())) {
    return have == good.size() ? FileCheck::good : FileCheck::torn;
  }
  const bool magic =
      have == good.size() && std::equal(good.begin(), good.begin() + 8, bytes.begin());
  return magic ? FileCheck::other_version : FileCheck::not_a_log;
}

std::uint32_t payload_length(std::span<const std::byte> header) {
  if (header.size() < kFrameHeaderBytes) return 0;
  if (std::memcmp(header.data(), kFrameMark.data(), kFrameMark.size()) != 0) return 0;
  const auto length = get<std::uint32_t>(header, 4);
  return length <= kMaxFrameBytes ? length : 0;
}

bool checksum_matches(std::span<const std::byte> header, std::span<const std::byte> payload) {
  return get<std::uint64_t>(header, 8) == checksum(payload);
}

std::size_t find_frame_mark(std::span<const std::byte> bytes) {
  const auto same = [](std::byte a, unsigned char b) { return a == std::byte{b}; };
  const auto found =
      std::search(bytes.begin(), bytes.end(), kFrameMark.begin(), kFrameMark.end(), same);
  return static_cast<std::size_t>(found - bytes.begin());
}

struct RecordDigest::State {
  struct Free {
    void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
  };
  std::unique_ptr<XXH3_state_t, Free> xxh{XXH3_createState()};
};

RecordDigest::RecordDigest() : state_(std::make_unique<State>()) {
  RB_ASSERT(state_->xxh != nullptr);
  XXH3_64bits_reset(state_->xxh.get());
}
RecordDigest::~RecordDigest() = default;
void RecordDigest::add(std::span<const std::byte> records) {
  XXH3_64bits_update(state_->xxh.get(), records.data(), records.size());
}
std::uint64_t RecordDigest::value() const {
  return XXH3_64bits_digest(state_->xxh.get());
}

}  // namespace rb
