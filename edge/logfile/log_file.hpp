// A log on disk: the sink and the source that core/log writes to and reads from.
#pragma once

#include <memory>
#include <string>

#include "core/log/bytes.hpp"

namespace rb::edge {

// Buffers and writes; every short write and every error is reported. Not thread-safe.
class FileSink final : public ByteSink {
 public:
  // Makes the file, or empties it. Error: io_failed.
  [[nodiscard]] static Result<std::unique_ptr<FileSink>> create(const std::string& path);
  ~FileSink() override;
  FileSink(const FileSink&) = delete;
  FileSink& operator=(const FileSink&) = delete;

  [[nodiscard]] Result<void> write(std::span<const std::byte> bytes) override;
  // Everything written is on the disk on return (fdatasync).
  [[nodiscard]] Result<void> sync() override;
  // The rest goes out and the file is closed; errors that only show now are not lost.
  [[nodiscard]] Result<void> close();

 private:
  FileSink(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}
  [[nodiscard]] Result<void> write_out();
  [[nodiscard]] Error error(const char* what) const;

  std::string path_;
  int descriptor_;
  std::string buffer_;
};

// Reads through a memory map: the file must not be shortened meanwhile.
class FileSource final : public ByteSource {
 public:
  // Error: not_found, io_failed.
  [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const std::string& path);
  ~FileSource() override;
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  [[nodiscard]] Result<std::span<const std::byte>> read(std::uint64_t offset,
                                                        std::size_t size) override;
  [[nodiscard]] std::uint64_t size() const { return bytes_.size(); }

 private:
  explicit FileSource(std::span<const std::byte> bytes) : bytes_(bytes) {}

  std::span<const std::byte> bytes_;
};

}  // namespace rb::edge
