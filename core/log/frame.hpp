// The container of a log, byte by byte. All numbers are little-endian.
//
//   file   = magic (8 bytes) | version u32 | zero u32 | frame*
//   frame  = "RBF" kind u8   | length u32  | checksum u64 | payload (length bytes)
//
// Kind 1, the only one: the payload is a concatenation of length-delimited proto::LogRecord. A
// frame is written whole and read whole: it is the unit in which events are stored or not. The
// checksum is xxh3-64 of the payload, seeded with kind and length, so it vouches for the whole
// frame.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace rb {

inline constexpr std::size_t kFileHeaderBytes = 16;
inline constexpr std::size_t kFrameHeaderBytes = 16;
inline constexpr std::uint32_t kLogVersion = 1;
// A length above this is a broken length, not a frame.
inline constexpr std::uint32_t kMaxFrameBytes = 256U << 20U;

using FileHeader = std::array<std::byte, kFileHeaderBytes>;
using FrameHeader = std::array<std::byte, kFrameHeaderBytes>;

[[nodiscard]] FileHeader file_header();
[[nodiscard]] FrameHeader frame_header(std::span<const std::byte> payload);

enum class FileCheck : std::uint8_t { good, torn, not_a_log, other_version };
// `bytes`: the first kFileHeaderBytes of the file, or all of a shorter one. torn: a good header's
// beginning.
[[nodiscard]] FileCheck check_file_header(std::span<const std::byte> bytes);

// The payload's length as the header says; 0 if these are not the bytes of a frame header.
[[nodiscard]] std::uint32_t payload_length(std::span<const std::byte> header);
[[nodiscard]] bool checksum_matches(std::span<const std::byte> header,
                                    std::span<const std::byte> payload);
// Position of the first byte from which a frame header may begin; bytes.size() if there is none.
[[nodiscard]] std::size_t find_frame_mark(std::span<const std::byte> bytes);

// xxh3-64 over the records of a log as they stand in the payloads, however they are framed: the
// digest by which two runs are compared.
class RecordDigest {
 public:
  RecordDigest();
  ~RecordDigest();
  RecordDigest(const RecordDigest&) = delete;
  RecordDigest& operator=(const RecordDigest&) = delete;
  void add(std::span<const std::byte> records);
  [[nodiscard]] std::uint64_t value() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rb
