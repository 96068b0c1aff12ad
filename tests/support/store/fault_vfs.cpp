#include "tests/support/store/fault_vfs.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace rb::test {
namespace {

FaultVfs* faults = nullptr;
sqlite3_vfs* real_vfs = nullptr;
sqlite3_vfs fault_vfs;

// Followed in memory by the file of the real file system.
struct File {
  sqlite3_file base;
  const char* path;  // SQLite keeps it for as long as the file is open
};
sqlite3_file* real(sqlite3_file* file) {
  return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

int refuse(int code) {
  ++faults->refused;
  return code;
}

int write_part(sqlite3_file* file, const void* bytes, std::int64_t size, std::int64_t offset) {
  if (size <= 0) return SQLITE_OK;
  faults->written += static_cast<std::uint64_t>(size);
  return real(file)->pMethods->xWrite(real(file), bytes, static_cast<int>(size), offset);
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
  if (faults->writes_fail) {
    write_part(file, bytes, size / 2, offset);
    return refuse(SQLITE_IOERR_WRITE);
  }
  const std::int64_t room = faults->room;
  if (room >= 0) {
    const auto fits = std::min<std::int64_t>(room, size);
    faults->room -= fits;
    const int code = write_part(file, bytes, fits, offset);
    return fits < size ? refuse(SQLITE_FULL) : code;
  }
  return write_part(file, bytes, size, offset);
}

int sync(sqlite3_file* file, int flags) {
  if (faults->syncs_fail) return refuse(SQLITE_IOERR_FSYNC);
  ++faults->syncs;
  const int code = real(file)->pMethods->xSync(real(file), flags);
  const char* path = reinterpret_cast<File*>(file)->path;
  if (code == SQLITE_OK && faults->keeps_synced && path != nullptr) {
    namespace fs = std::filesystem;
    fs::copy_file(path, std::string(path) + "-synced", fs::copy_options::overwrite_existing);
  }
  return code;
}

int map_index(sqlite3_file* file, int page, int size, int extend, void volatile** place) {
  if (extend != 0 && faults->index_full) return refuse(SQLITE_IOERR_SHMSIZE);
  return real(file)->pMethods->xShmMap(real(file), page, size, extend, place);
}

// Hands a call on as it is.
template <auto Method, class... Arguments>
int hand_on(sqlite3_file* file, Arguments... arguments) {
  return (real(file)->pMethods->*Method)(real(file), arguments...);
}

using Methods = sqlite3_io_methods;
const Methods kMethods = {
    .iVersion = 2,  // no memory map: that would write past us
    .xClose = &hand_on<&Methods::xClose>,
    .xRead = &hand_on<&Methods::xRead, void*, int, sqlite3_int64>,
    .xWrite = &write,
    .xTruncate = &hand_on<&Methods::xTruncate, sqlite3_int64>,
    .xSync = &sync,
    .xFileSize = &hand_on<&Methods::xFileSize, sqlite3_int64*>,
    .xLock = &hand_on<&Methods::xLock, int>,
    .xUnlock = &hand_on<&Methods::xUnlock, int>,
    .xCheckReservedLock = &hand_on<&Methods::xCheckReservedLock, int*>,
    .xFileControl = &hand_on<&Methods::xFileControl, int, void*>,
    .xSectorSize = &hand_on<&Methods::xSectorSize>,
    .xDeviceCharacteristics = &hand_on<&Methods::xDeviceCharacteristics>,
    .xShmMap = &map_index,
    .xShmLock = &hand_on<&Methods::xShmLock, int, int, int>,
    .xShmBarrier = [](sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); },
    .xShmUnmap = &hand_on<&Methods::xShmUnmap, int>,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  file->pMethods = nullptr;
  reinterpret_cast<File*>(file)->path = name;
  const int code = real_vfs->xOpen(real_vfs, name, real(file), flags, out_flags);
  if (code == SQLITE_OK) file->pMethods = &kMethods;
  return code;
}

}  // namespace

FaultVfs::FaultVfs() {
  if (faults != nullptr) throw std::logic_error("one faulty disk at a time");
  faults = this;
  real_vfs = sqlite3_vfs_find(nullptr);
  fault_vfs = *real_vfs;
  fault_vfs.zName = "faulty";
  fault_vfs.pNext = nullptr;
  fault_vfs.szOsFile = static_cast<int>(sizeof(File)) + real_vfs->szOsFile;
  fault_vfs.xOpen = &open;
  sqlite3_vfs_register(&fault_vfs, 1);
}

FaultVfs::~FaultVfs() {
  sqlite3_vfs_unregister(&fault_vfs);
  sqlite3_vfs_register(real_vfs, 1);
  faults = nullptr;
}

}  // namespace rb::test
