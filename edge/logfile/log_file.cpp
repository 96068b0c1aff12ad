#include "edge/logfile/log_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace rb::edge {
namespace {

constexpr std::size_t kBuffer = 1U << 20U;

Error io_error(const std::string& path, const char* what) {
  return {errno == ENOENT ? ErrorCode::not_found : ErrorCode::io_failed,
          path + ": " + what + ": " + std::strerror(errno), false};
}

}  // namespace

Result<std::unique_ptr<FileSink>> FileSink::create(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (descriptor < 0) return tl::unexpected(io_error(path, "cannot be created"));
  std::unique_ptr<FileSink> sink(new FileSink(path, descriptor));
  sink->buffer_.reserve(kBuffer);
  return sink;
}

FileSink::~FileSink() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Error FileSink::error(const char* what) const {
  return io_error(path_, what);
}

Result<void> FileSink::write(std::span<const std::byte> bytes) {
  buffer_.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  return buffer_.size() >= kBuffer ? write_out() : Result<void>{};
}

Result<void> FileSink::write_out() {
  const char* from = buffer_.data();
  std::size_t left = buffer_.size();
  while (left > 0) {
    const ssize_t written = ::write(descriptor_, from, left);
    if (written < 0) {
      if (errno == EINTR) continue;
      return tl::unexpected(error("cannot be written"));
    }
    from += written;
    left -= static_cast<std::size_t>(written);
  }
  buffer_.clear();
  return {};
}

Result<void> FileSink::sync() {
  if (auto out = write_out(); !out) return out;
  if (::fdatasync(descriptor_) != 0) return tl::unexpected(error("cannot be made durable"));
  return {};
}

Result<void> FileSink::close() {
  if (auto out = write_out(); !out) return out;
  const int closed = ::close(descriptor_);
  descriptor_ = -1;
  if (closed != 0) return tl::unexpected(error("cannot be closed"));
  return {};
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return tl::unexpected(io_error(path, "cannot be opened"));
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) {
    const Error error = io_error(path, "cannot be read");
    ::close(descriptor);
    return tl::unexpected(error);
  }
  if (!S_ISREG(status.st_mode)) {
    ::close(descriptor);
    return fail(ErrorCode::invalid_input, path + ": is no regular file");
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  std::span<const std::byte> bytes;
  if (size > 0) {
    void* map = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (map == MAP_FAILED) {
      const Error error = io_error(path, "cannot be mapped");
      ::close(descriptor);
      return tl::unexpected(error);
    }
    bytes = {static_cast<const std::byte*>(map), size};
  }
  ::close(descriptor);
  return std::unique_ptr<FileSource>(new FileSource(bytes));
}

FileSource::~FileSource() {
  if (!bytes_.empty()) ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

Result<std::span<const std::byte>> FileSource::read(std::uint64_t offset, std::size_t size) {
  if (offset >= bytes_.size()) return std::span<const std::byte>{};
  const auto rest = bytes_.subspan(static_cast<std::size_t>(offset));
  return rest.first(std::min(size, rest.size()));
}

}  // namespace rb::edge
